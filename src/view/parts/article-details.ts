import type { Article, Reliance } from '../../corpus/model.ts';
import { provedItems, receiptHolds } from '../../corpus/originals/receipt.ts';
import { formatDate, formatTime, showDate } from '../dates.ts';
import type { ShownDate } from '../dates.ts';
import type { Site } from '../site.ts';
import { countryAndLanguage } from './articles.ts';
import type { Inline, Link } from './inline.ts';
import { externalLink, link, text } from './inline.ts';
import { nameOf, pageOf } from './names.ts';

type DetailLabels = Readonly<
  Record<
    'outlet' | 'published' | 'updated' | 'byline' | 'original' | 'noAddress' | 'seen' | 'text' | 'reliesOn' | 'note',
    string
  >
>;

/** What is known of an article, with the labels; absent where nothing is known. */
export interface ArticleDetailsView {
  readonly labels: DetailLabels;
  readonly outlet: Link;
  readonly countryAndLanguage: string;
  readonly published: { readonly date: ShownDate; readonly time: string; readonly basis?: string };
  readonly updated?: ShownDate;
  readonly byline?: string;
  readonly original?: string;
  /** What the editors read, and where. */
  readonly seen: readonly Inline[];
  /** What was found in its saved text. */
  readonly receipt: string;
  readonly reliesOn: readonly (readonly Inline[])[];
  readonly note?: string;
}

export function articleDetails(article: Article, site: Site): ArticleDetailsView {
  const { addresses, labels } = site;
  const words = labels.article.details;
  const { seen, published, publishedBasis } = article;
  return {
    labels: {
      outlet: words.outlet,
      published: words.published,
      updated: words.updated,
      byline: words.byline,
      original: words.original,
      noAddress: words.noAddress,
      seen: words.seen,
      text: words.text,
      reliesOn: words.reliesOn,
      note: words.note,
    },
    outlet: { words: article.outlet.name, href: addresses.outlet(article.outlet.id) },
    countryAndLanguage: countryAndLanguage(article, site),
    published: {
      date: showDate(published, 'long', labels.dates),
      time: formatTime(published, labels.dates),
      ...(publishedBasis !== undefined && { basis: words.basis(publishedBasis) }),
    },
    ...(article.updated && { updated: showDate(article.updated, 'long', labels.dates) }),
    ...(article.byline !== undefined && { byline: article.byline }),
    ...(article.url !== undefined && { original: article.url }),
    seen: seenInline(seen, site),
    receipt: receiptWords(article, site),
    reliesOn: article.reliesOn.map((reliance) => relianceInline(reliance, site)),
    ...(article.note !== undefined && { note: article.note }),
  };
}

function receiptWords(article: Article, { labels }: Site): string {
  const words = labels.article.details;
  const { receipt } = article;
  if (!receipt || !receiptHolds(article)) return words.noReceipt;
  const quotes = article.statements.filter(({ quote }) => quote !== undefined).length;
  const proved = provedItems(article, 'quote').length;
  return words.receipt(formatDate(receipt.on, 'long', labels.dates), receipt.characters, receipt.whole, proved, quotes);
}

function seenInline(seen: Article['seen'], { labels }: Site): Inline[] {
  const words = text(labels.article.seen(seen.as, seen.whole));
  if (seen.from === undefined) return [words];
  const from = /^https?:/.test(seen.from) ? externalLink(seen.from, seen.from) : text(seen.from);
  return [words, text(labels.article.details.from), from];
}

function relianceInline({ on, how, basis }: Reliance, site: Site): Inline[] {
  const { labels } = site;
  const target = relianceTarget(on, site);
  const words = labels.article.details.reliance(labels.article.reliances[how]);
  return [
    ...(target ? [link(target.words, target.href)] : []),
    text(words + (basis === undefined ? '' : labels.article.details.basis(basis))),
  ];
}

/** The page of what is relied on, an article with its day. */
export function relianceTarget(on: Reliance['on'], site: Site): Link | undefined {
  const { addresses, corpus, labels } = site;
  switch (on.kind) {
    case 'outlet':
      return { words: nameOf(on.id, site), href: pageOf(on.id, site) };
    case 'article': {
      const other = corpus.articles.get(on.path);
      return (
        other && {
          words: labels.article.named(other.outlet.name, formatDate(other.published, 'short', labels.dates)),
          href: addresses.article(other),
        }
      );
    }
  }
}
