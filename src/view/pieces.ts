import type { Article, Corpus, Statement } from '../corpus/model.ts';
import type { Addresses } from './addresses.ts';
import { originalAddress } from './addresses.ts';
import type { FirstPublished } from '../derive/first-published.ts';
import { formatDate, formatTime } from './dates.ts';
import { articleName, capitalise, creditWords, placeWords, unknownCredit } from './words.ts';

/**
 * A piece of a sentence with links in it. Sentences are put together here, as markup is formatted without regard to the
 * spaces that punctuation forbids.
 */
export type Piece =
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'link'; readonly words: string; readonly href: string }
  | { readonly kind: 'quote'; readonly words: string; readonly lang: string };

const text = (words: string): Piece => ({ kind: 'text', words });

/** On whose word a statement stands and how it is hedged: "Credits Yonhap, who cites an anonymous source; hedged “likely”". */
export function creditPieces(
  statement: Statement,
  article: Pick<Article, 'language'>,
  corpus: Corpus,
  addresses: Addresses,
): Piece[] {
  const links = creditWords(statement.credit, corpus).flatMap(({ words, id }, position): Piece[] => {
    const joint = text(position === 0 ? 'Credits ' : ', who cites ');
    if (id === undefined) return [joint, text(words)];
    return [joint, { kind: 'link', words, href: corpus.outlets.has(id) ? addresses.outlet(id) : addresses.source(id) }];
  });
  const isUnknown = statement.credit.some(({ kind }) => kind === 'unknown');
  const creditedTo = isUnknown
    ? [text(capitalise(unknownCredit))]
    : links.length > 0
      ? links
      : [text('In its own voice')];
  const { hedge } = statement;
  return [
    ...creditedTo,
    ...(hedge === undefined
      ? []
      : [text('; hedged '), { kind: 'quote', words: hedge, lang: article.language } as const]),
  ];
}

/** Where a statement can be read: in our retelling, and in the original at its words. */
export function placePieces(statement: Statement, article: Article, addresses: Addresses): Piece[] {
  const place = placeWords(statement.place);
  const original = originalAddress(article, statement.quote);
  const retelling: Piece = {
    kind: 'link',
    words: 'our retelling',
    href: addresses.passage(article, statement.claim, statement.passages[0] ?? 1),
  };
  if (original !== undefined)
    return [
      retelling,
      text(' · '),
      { kind: 'link', words: place === '' ? 'original' : `original, ${place}`, href: original },
    ];
  return place === '' ? [retelling] : [retelling, text(` · ${place} of the original`)];
}

/** Articles by name, each linked, with commas. `among`: the articles they must be told apart from. */
export function articlePieces(articles: readonly Article[], among: readonly Article[], addresses: Addresses): Piece[] {
  return articles.flatMap((article, position): Piece[] => [
    ...(position > 0 ? [text(', ')] : []),
    { kind: 'link', words: articleName(article, among), href: addresses.article(article) },
  ]);
}

/**
 * Which articles were first: "The earliest day that is known is 9 July 2024: KBS at 17:31 (UTC+09:00); at an hour that is not known
 * Yonhap. Perhaps earlier, by dates that are not exact: Daily NK (about Jul 2024)."
 */
export function firstPieces({ atHour, onDay, perhaps }: FirstPublished, addresses: Addresses): Piece[] {
  const exact = [...atHour, ...onDay];
  const [first] = exact;
  const named = (articles: readonly Article[], more: (article: Article) => string = () => '') =>
    articles.flatMap((article, position): Piece[] => [
      ...(position > 0 ? [text(', ')] : []),
      ...articlePieces([article], [...exact, ...perhaps], addresses),
      text(more(article)),
    ]);
  const vague = named(perhaps, ({ published }) => ` (${formatDate(published, 'short')})`);
  if (!first) return [text('The earliest, by dates that are not exact: '), ...vague, text('.')];
  return [
    text(`The earliest day that is known is ${formatDate({ ...first.published, precision: 'day' })}: `),
    ...named(atHour, ({ published }) => ` at ${formatTime(published)}`),
    ...(onDay.length > 0 && atHour.length > 0 ? [text('; at an hour that is not known ')] : []),
    ...named(onDay),
    text('.'),
    ...(perhaps.length > 0 ? [text(' Perhaps earlier, by dates that are not exact: '), ...vague, text('.')] : []),
  ];
}
