import type { Claim, Story } from '../../corpus/model.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { AnswerGroup, ClaimAnswers } from '../../derive/answer-groups.ts';
import { formatPeriod } from '../dates.ts';
import { drawnInWords } from '../figures/drawn-value.ts';
import type { Site } from '../site.ts';

/** What tells the answers to a claim apart in pictures: a number, from 1 in their order, and the tint that goes with it. */
export interface AnswerSign {
  readonly number: number;
  /** From 1; 0 where the number alone tells. */
  readonly tint: number;
}

/** Tints are few so that they can be told apart. */
export const tints = 6;

/** The sign of an answer by its number, see `allAnswers`. */
export function answerSign(number: number): AnswerSign {
  return { number, tint: number <= tints ? number : 0 };
}

/** The answers to a claim in short: each with how many articles give it. */
export interface AnswersView {
  readonly answers: readonly { readonly words: string; readonly articles: string }[];
  /** "and 3 more", where not all are shown. */
  readonly more?: string;
  /** Said where one article is alone against several that agree. */
  readonly oneDiffers?: string;
}

/** How many answers are shown before "and 3 more". */
const maxShown = 4;

/** How many articles must agree for one that differs from them to be called one that differs. */
const minMany = 3;

/** A claim with its answers, to be put in order by {@link byContest}. */
export interface Contested {
  readonly agreement: ClaimAgreement;
  readonly answers: ClaimAnswers;
}

/** The claims of a story, in its order, with their answers. */
export function contestedClaims(story: Story, site: Site): Contested[] {
  return site.agreements(story).map((agreement) => ({ agreement, answers: site.answers(story, agreement.claim) }));
}

/** Claims by how many articles are against how many: the second answer’s first, then the first’s; the same in the story’s order. */
export function byContest(a: Contested, b: Contested): number {
  const size = ({ answers }: Contested, at: number) => answers.groups[at]?.articles.length ?? 0;
  return size(b, 1) - size(a, 1) || size(b, 0) - size(a, 0);
}

/** What the articles answer, the answers that most give first. */
export function answersView({ agreement, answers: { groups } }: Contested, site: Site): AnswersView {
  const { labels } = site;
  const [first, second] = groups;
  const isOneAgainstMany =
    groups.length === 2 && (first?.articles.length ?? 0) >= minMany && second?.articles.length === 1;
  return {
    answers: groups.slice(0, maxShown).map((group) => ({
      words: answerWords(group, agreement.claim, site),
      articles: labels.origins.articles(group.articles.length),
    })),
    ...(groups.length > maxShown && { more: labels.frame.front.moreArticles(groups.length - maxShown) }),
    ...(isOneAgainstMany && { oneDiffers: labels.agreement.oneDiffers }),
  };
}

/** An answer in a few words, as its value says it; with its scope where it is not the claim's, and its period. */
export function answerWords(
  { answer, period }: Pick<AnswerGroup, 'answer' | 'period'>,
  claim: Claim,
  site: Site,
): string {
  const { labels } = site;
  const scope = answer.scope === (claim.scope ?? '') ? '' : labels.statement.scope(answer.scope);
  const words = labels.grammar.capitalise(valueWords(answer, claim, site));
  return labels.lineage.chains.answer(words, scope, period ? formatPeriod(period, labels.dates) : '');
}

function valueWords(answer: AnswerGroup['answer'], claim: Claim, { labels }: Site): string {
  const { positions, denied, doubted } = labels.claim.answers;
  const { value, position } = answer;
  if (claim.kind === 'proposition') return positions[position];
  const words = valueAlone();
  return { affirms: words, denies: denied(words), doubts: doubted(words) }[position];

  function valueAlone(): string {
    switch (value?.kind) {
      case 'quantity':
      case 'date':
        return drawnInWords(value, answer, labels);
      case 'name':
        return value.spelling;
      case 'choice':
        return labels.grammar.or(
          value.options.map((option) => (claim.kind === 'choice' ? claim.options[option] : undefined) ?? option),
        );
      case undefined:
        return answer.says;
    }
  }
}
