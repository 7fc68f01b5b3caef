import type { Claim, Statement } from '../corpus/model.ts';

/**
 * What of a story a browser needs to relate the articles that a reader chose, as a small file: what is not there is as the first
 * of its kind. Read again by `src/browser/common/chosen-relations.ts`.
 */
export interface StoryRelations {
  /** Their ids, in the story's order. Statements name them by their place in it. */
  readonly articles: readonly string[];
  /** On whose word something is said, see {@link creditKeys}. Statements name them by their place. */
  readonly credits: readonly string[];
  /** To which body sources belong, by id, as far as that can tell two origins apart. */
  readonly bodies: Readonly<Record<string, string>>;
  /** The claims that somebody speaks on, in the story's order. */
  readonly claims: readonly ClaimRelations[];
}

export interface ClaimRelations {
  readonly id: string;
  readonly question: string;
  readonly kind: Claim['kind'];
  readonly exclusive?: true;
  /** Everything that is said on it, each once. */
  readonly sayings: readonly Saying[];
  /** In the story's order: the article, the saying, the credit, each by its place, and 1 where it is hedged. */
  readonly statements: readonly (readonly [article: number, saying: number, credit: number, hedged?: 1])[];
}

/** What statements say that say exactly the same. */
export interface Saying {
  /** In a few words. */
  readonly words: string;
  /** Of the answer that it is among all, see `answerSigns`; absent where that has none. */
  readonly answer?: number;
  readonly position?: Exclude<Statement['position'], 'affirms'>;
  readonly value?: SentValue;
  readonly scope?: string;
  readonly asOf?: readonly [firstDay: SentEnd, lastDay: SentEnd];
}

/** An end of an interval; `null` where it is open. */
export type SentEnd = number | null;

/** A number: an exact one by itself, else the ends, and the printed number where it is about that. */
export type SentQuantity = number | readonly [min: SentEnd, max: SentEnd, about?: number];
/** The days it can mean, 1 where it is vague, and its instant. */
export type SentDate = readonly [firstDay: SentEnd, lastDay: SentEnd, vague: 0 | 1, instant?: number];
export type SentName = readonly [sourceId: string, spelling: string, isOtherSpelling?: 1];
export type SentOptions = readonly string[];
/** A value, by the kind of its claim. */
export type SentValue = SentQuantity | SentDate | SentName | SentOptions;

/**
 * On whose word a statement is, as far as it decides relations: the key of its origin (`originKey`), or one of these where it has
 * none.
 */
export const creditKeys = { own: '', hearsay: '~', unknown: '?' } as const;

/** What follows the holder in the key of someone unnamed. */
export const unnamed = '/unnamed';
