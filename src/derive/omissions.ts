import type { Article, Claim, Section, Story } from '../corpus/model.ts';
import { cellOf } from './matrix.ts';

/** How many others must report a claim before an article's silence on it is counted. */
export const reportedByOthers = 2;

/** What an article leaves out, and what it alone reports, within the sections where it says something. */
export interface Omissions {
  /** The sections where it says something. */
  readonly touched: readonly Section[];
  readonly untouched: readonly Section[];
  /** Claims of the touched sections that at least {@link reportedByOthers} others report and it could have known: the denominator. */
  readonly expected: readonly Claim[];
  /** Those of them on which it is silent. */
  readonly omitted: readonly Claim[];
  /** Those of them that are not in the part seen, or not checked. */
  readonly undecided: readonly Claim[];
  /** Claims that it reports. */
  readonly reported: readonly Claim[];
  /** Those of them that nobody else reports. */
  readonly exclusive: readonly Claim[];
}

/** Derives what an article of a story leaves out and what it alone reports. */
export function omissionsOf(article: Article, story: Story): Omissions {
  const cell = (claim: Claim) => cellOf(article, claim).kind;
  const others = (claim: Claim) =>
    story.articles.filter((other) => other !== article && cellOf(other, claim).kind === 'says').length;
  const touched = story.sections.filter((section) => section.claims.some((claim) => cell(claim) === 'says'));
  const within = touched.flatMap((section) => section.claims);
  const expected = within.filter((claim) => others(claim) >= reportedByOthers && cell(claim) !== 'predates');
  const reported = within.filter((claim) => cell(claim) === 'says');
  return {
    touched,
    untouched: story.sections.filter((section) => !touched.includes(section)),
    expected,
    omitted: expected.filter((claim) => cell(claim) === 'silent'),
    undecided: expected.filter((claim) => ['unseen', 'unchecked'].includes(cell(claim))),
    reported,
    exclusive: reported.filter((claim) => others(claim) === 0),
  };
}
