import type { Article } from '../../corpus/model.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { ClaimLineageNode, LineageLink } from '../../derive/claim-lineage.ts';
import type { FirstPublished } from '../../derive/first-published.ts';
import { formatDate, formatTime } from '../dates.ts';
import type { Site } from '../site.ts';
import { articleDay, articleLinks, articleName } from './articles.ts';
import type { Inline, Link } from './inline.ts';
import { joined, text } from './inline.ts';
import { statementsWords } from './statements.ts';

/** An article in the lineage of a claim, and those that rely on it. */
export interface ClaimLineageView {
  readonly article: Link;
  readonly day: string;
  /** Absent where it says nothing of the claim. */
  readonly says?: string;
  /** Said in the place of what it says. */
  readonly saysNothing?: string;
  /** What changed on the link from the article above, with its full stop. */
  readonly drift?: { readonly words: string; readonly isChange: boolean };
  readonly notes: string;
  readonly children: readonly ClaimLineageView[];
}

/** @param among the articles that those of the trees must be told apart from */
export function claimLineageView(
  nodes: readonly ClaimLineageNode[],
  agreement: ClaimAgreement,
  among: readonly Article[],
  site: Site,
): ClaimLineageView[] {
  const { labels, addresses } = site;
  return nodes.map(({ article, link, also, children }) => {
    const says = statementsWords(agreement, article, site);
    const notes = [
      ...(link?.proved === false ? [labels.lineage.unproved(link.from.outlet.name)] : []),
      ...also.map((other) =>
        labels.lineage.alsoOn(articleName(other.from, among, site), driftWords(other, site), other.proved),
      ),
    ];
    return {
      article: { words: article.outlet.name, href: addresses.cell(article, agreement.claim.id) },
      day: articleDay(article, among, site),
      ...(says === '' ? { saysNothing: labels.lineage.saysNothing } : { says }),
      ...(link && {
        drift: { words: `${labels.grammar.capitalise(driftWords(link, site))}.`, isChange: link.drifts.length > 0 },
      }),
      notes: notes.join(' '),
      children: claimLineageView(children, agreement, among, site),
    };
  });
}

function driftWords({ drifts }: LineageLink, { labels }: Pick<Site, 'labels'>): string {
  return drifts.length > 0 ? drifts.map((drift) => labels.lineage.drifts[drift]).join(' · ') : labels.lineage.noDrift;
}

/**
 * Which articles were first: "The earliest day that is known is 9 July 2024: KBS at 17:31 (UTC+09:00); at an hour that is not known
 * Yonhap. Perhaps earlier, by dates that are not exact: Daily NK (about Jul 2024)."
 */
export function firstPublishedInline({ atHour, onDay, perhaps }: FirstPublished, site: Site): Inline[] {
  const labels = site.labels.lineage.first;
  const { dates } = site.labels;
  const exact = [...atHour, ...onDay];
  const [first] = exact;
  const named = (articles: readonly Article[], more?: (article: Article) => string) =>
    joined(
      articles.map((article) => [
        ...articleLinks([article], [...exact, ...perhaps], site),
        ...(more ? [text(more(article))] : []),
      ]),
      ', ',
    );
  const vague = named(perhaps, ({ published }) => labels.vague(formatDate(published, 'short', dates)));
  if (!first) return [text(labels.onlyVague), ...vague, text('.')];
  return [
    text(labels.day(formatDate({ ...first.published, precision: 'day' }, 'long', dates))),
    ...named(atHour, ({ published }) => labels.atHour(formatTime(published, dates))),
    ...(onDay.length > 0 && atHour.length > 0 ? [text(labels.noHour)] : []),
    ...named(onDay),
    text('.'),
    ...(perhaps.length > 0 ? [text(labels.perhaps), ...vague, text('.')] : []),
  ];
}
