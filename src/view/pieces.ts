import type { Article, Corpus, Statement } from '../corpus/model.ts';
import type { Addresses } from './addresses.ts';
import { articleName, creditWords, hedgeWords } from './words.ts';

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
  const hedge = hedgeWords(statement);
  return [
    ...(links.length > 0 ? links : [text('In its own voice')]),
    ...(hedge === undefined
      ? []
      : [text('; hedged '), { kind: 'quote', words: hedge, lang: article.language } as const]),
  ];
}

/** Articles by name, each linked, with commas. `among`: the articles they must be told apart from. */
export function articlePieces(articles: readonly Article[], among: readonly Article[], addresses: Addresses): Piece[] {
  return articles.flatMap((article, position): Piece[] => [
    ...(position > 0 ? [text(', ')] : []),
    { kind: 'link', words: articleName(article, among), href: addresses.article(article) },
  ]);
}
