import type { ClaimRecord } from '../../view/pages/search-record.ts';
import { wordsOf } from '../../view/search/words.ts';
import type { EngineResult } from './pagefind-api.ts';
import type { MarkedText, Term } from './question.ts';
import { bestLikeness, markTerms } from './question.ts';
import type { SearchedArticle, SearchedClaim } from './rank.ts';
import { excerptOf } from './rank.ts';

/** The kinds of pages in the order in which they are told: readers come for claims. */
export const kinds = ['claim', 'article', 'outlet', 'source'] as const;
export type Kind = (typeof kinds)[number];

/** A page that answers. */
export interface Found {
  readonly kind: Kind;
  readonly url: string;
  readonly title: readonly MarkedText[];
  /** What it is, below its title. */
  readonly line: string;
  /** What articles answer to a claim, and how many of them; empty where that cannot be told in short. */
  readonly answers: string;
  /** Of a claim. */
  readonly agreement?: ClaimRecord['agreement'];
  /** What matched, beside its title. */
  readonly excerpt: readonly MarkedText[];
  /** An outlet whose name was typed and nothing else. */
  readonly isNamed?: true;
}

/** The kinds of pages that were found, in the order in which they are shown. */
export function kindsOf(found: readonly Found[]): readonly Kind[] {
  return [...new Set(found.map(({ kind }) => kind))];
}

/** Whether what was typed is one of the names of an outlet, its id among them, and nothing else: “DW”. */
export function isNameOf(typed: string, names: readonly string[]): boolean {
  const plain = (name: string) => wordsOf(name.replaceAll('-', ' ')).join(' ');
  return typed.trim() !== '' && names.some((name) => plain(name) === plain(typed));
}

/** What the lines below results say, in the language of the page. */
export interface LineWords {
  readonly answers: (answers: ClaimRecord['answers'], more: number) => string;
  readonly claimLine: (agreement: string, reporting: number, articles: number, story: string) => string;
  readonly articleLine: (outlet: string, date: string, story: string) => string;
}

export function foundClaim(
  { claim, story }: SearchedClaim,
  terms: readonly Term[],
  base: string,
  { claimLine, answers }: LineWords,
): Found {
  return {
    kind: 'claim',
    url: `${base}claims/${story.id}/${claim.id}/`,
    title: markTerms(claim.question, terms),
    answers: answers(claim.answers, claim.more ?? 0),
    line: claimLine(claim.words, claim.reporting.length, story.articles.length, story.title),
    agreement: claim.agreement,
    excerpt: markTerms(excerptOf(claim, terms), terms),
  };
}

export function foundArticle(
  { article, story }: SearchedArticle,
  terms: readonly Term[],
  base: string,
  { articleLine }: LineWords,
): Found {
  return {
    kind: 'article',
    url: `${base}articles/${story.id}/${article.id}/`,
    title: markTerms(article.headline, terms),
    answers: '',
    line: articleLine(article.outletName, article.date, story.title),
    excerpt: [],
  };
}

/**
 * An outlet or a source; the names that matched are beside its own.
 *
 * @returns `undefined` where its names lack a term
 */
export async function foundName(
  result: EngineResult,
  typed: string,
  terms: readonly Term[],
  base: string,
): Promise<Found | undefined> {
  const { meta } = await result.data();
  const words = [meta['title'] ?? '', meta['names'] ?? '', meta['path'] ?? ''].flatMap(wordsOf);
  const parts = words.flatMap((word) => [word, ...word.split('-')]);
  if (terms.some((term) => bestLikeness(term, parts) === 0)) return undefined;
  const matching = (meta['names'] ?? '')
    .split('\n')
    .filter((name) => markTerms(name, terms).some(({ matched }) => matched));
  const kind = meta['kind'] === 'outlet' ? 'outlet' : 'source';
  const id = /([^/]*)\/$/.exec(meta['path'] ?? '')?.[1] ?? '';
  const isNamed = kind === 'outlet' && isNameOf(typed, [id, meta['title'] ?? '', ...(meta['names'] ?? '').split('\n')]);
  return {
    kind,
    ...(isNamed && { isNamed }),
    url: base + (meta['path'] ?? ''),
    title: markTerms(meta['title'] ?? '', terms),
    answers: '',
    line: meta['line'] ?? '',
    excerpt: markTerms(matching.join(' · '), terms),
  };
}
