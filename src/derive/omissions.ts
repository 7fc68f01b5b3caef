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

/** How many articles of a story report each claim, by the id of the claim; claims that nobody reports are not in it. */
export type ReportingCounts = ReadonlyMap<string, number>;

/** Counts for every claim of a story the articles that report it, each once however often it says it. */
export function reportingCounts(story: Pick<Story, 'articles'>): ReportingCounts {
  const counts = new Map<string, number>();
  for (const { statements } of story.articles)
    for (const claim of new Set(statements.map((statement) => statement.claim)))
      counts.set(claim, (counts.get(claim) ?? 0) + 1);
  return counts;
}

/**
 * Derives what an article of a story leaves out and what it alone reports.
 *
 * @param counts those of the whole story
 */
export function omissionsOf(article: Article, story: Story, counts: ReportingCounts): Omissions {
  const cells = new Map(story.claims.map((claim) => [claim, cellOf(article, claim).kind]));
  const cell = (claim: Claim) => cells.get(claim);
  const others = (claim: Claim) => (counts.get(claim.id) ?? 0) - (cell(claim) === 'says' ? 1 : 0);
  const touched = story.sections.filter((section) => section.claims.some((claim) => cell(claim) === 'says'));
  const within = touched.flatMap((section) => section.claims);
  const expected = within.filter((claim) => others(claim) >= reportedByOthers && cell(claim) !== 'predates');
  const reported = within.filter((claim) => cell(claim) === 'says');
  return {
    touched,
    untouched: story.sections.filter((section) => !touched.includes(section)),
    expected,
    omitted: expected.filter((claim) => cell(claim) === 'silent'),
    undecided: expected.filter((claim) => cell(claim) === 'unseen' || cell(claim) === 'unchecked'),
    reported,
    exclusive: reported.filter((claim) => others(claim) === 0),
  };
}
