import type { Article } from '../corpus/model.ts';
import type { Inline } from './parts/inline.ts';
import { text } from './parts/inline.ts';
import type { Addresses } from './addresses.ts';
import type { FirstPublished } from '../derive/first-published.ts';
import { formatDate, formatTime } from './dates.ts';
import { articleName } from './words.ts';

export type Piece = Inline;

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
