import type { Article, Claim, Statement, Story } from '../corpus/model.ts';
import type { AnswerGroup, ClaimAnswers } from './answer-groups.ts';
import { allAnswers } from './answer-groups.ts';

/** What is known of an article’s headline: that it was seen, that an address has its words, or nothing. */
export type HeadlineSource = 'seen' | 'address' | 'unseen';

export function headlineSource({ headlineBasis, headlineFrom }: Article): HeadlineSource {
  if (headlineFrom === 'unseen') return 'unseen';
  return headlineBasis === undefined || headlineFrom === 'copy' ? 'seen' : 'address';
}

/** A statement that stands in a headline or the line below it. */
export interface CarriedStatement {
  readonly article: Article;
  readonly statement: Statement;
}

/** An answer with the headlines, or the words of addresses, that carry it. */
export interface CarriedAnswer {
  readonly group: AnswerGroup;
  /** Its number among the answers to its claim, from 1. */
  readonly number: number;
  readonly carried: readonly CarriedStatement[];
}

/** A claim that headlines carry, with its answers as far as they do. */
export interface CarriedClaim {
  readonly answers: ClaimAnswers;
  /** Those that most headlines carry first. */
  readonly carried: readonly CarriedAnswer[];
}

/** Whether a statement stands in a headline or in the line below it. */
export function isInHeadline({ place }: Pick<Statement, 'place'>): boolean {
  return place === 'headline' || place === 'deck';
}

/**
 * The claims that headlines carry: those on which they answer differently first, then those that most carry. An address that was read as a headline carries its claim too, but
 * counts after any headline.
 *
 * @param answers those of each claim of the story, by its id
 */
export function carriedClaims(story: Story, answers: ReadonlyMap<string, ClaimAnswers>): CarriedClaim[] {
  const carried = story.claims.flatMap((claim) => carriedClaim(answers.get(claim.id)));
  const size = ({ carried: all }: CarriedClaim, counts: (one: CarriedStatement) => boolean) =>
    new Set(all.flatMap((answer) => answer.carried.filter(counts).map(({ article }) => article))).size;
  const isParted = ({ carried: all }: CarriedClaim) => Number(all.length > 1);
  return carried.sort(
    (a, b) =>
      isParted(b) - isParted(a) || size(b, isSeen) - size(a, isSeen) || size(b, () => true) - size(a, () => true),
  );
}

function carriedClaim(answers: ClaimAnswers | undefined): CarriedClaim[] {
  if (!answers) return [];
  const carried = allAnswers(answers)
    .map((group, index) => ({
      group,
      number: index + 1,
      carried: group.statements.filter(({ statement }) => isInHeadline(statement)),
    }))
    .filter((answer) => answer.carried.length > 0);
  const seen = (answer: CarriedAnswer) => answer.carried.filter(isSeen).length;
  carried.sort((a, b) => seen(b) - seen(a) || b.carried.length - a.carried.length);
  return carried.length === 0 ? [] : [{ answers, carried }];
}

function isSeen({ article }: CarriedStatement): boolean {
  return headlineSource(article) === 'seen';
}

/** The claims that no headline and no address carries, in the story’s order. */
export function uncarriedClaims(story: Story): Claim[] {
  const carried = new Set(
    story.articles.flatMap(({ statements }) => statements.filter(isInHeadline).map(({ claim }) => claim)),
  );
  return story.claims.filter(({ id }) => !carried.has(id));
}
