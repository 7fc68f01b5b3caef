import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { ClaimAnswers } from '../../derive/answer-groups.ts';
import { answersOn } from '../../derive/answer-groups.ts';
import type { Site } from '../site.ts';
import { answerWords } from './answer-chains.ts';

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

/** The answers to claims. */
export function contestedClaims(agreements: readonly ClaimAgreement[], { corpus }: Site): Contested[] {
  return agreements.map((agreement) => ({ agreement, answers: answersOn(agreement, corpus) }));
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
