import type { Story } from '../../corpus/model.ts';
import type { AgreementKind } from '../../derive/agreement-kind.ts';
import type { ClaimAnswers } from '../../derive/answer-groups.ts';
import type { Site } from '../site.ts';
import type { AnswersLimit, AnswersView, Contested } from './answer-groups.ts';
import { answersView, contestedClaims, isOneAgainstMany } from './answer-groups.ts';
import type { AgreementView } from './claims.ts';
import { agreementReason, agreementView } from './claims.ts';
import type { Link } from './inline.ts';
import { cellHref } from './story-table.ts';

/** Where the articles disagree: some claims as cards, the rest as lines. */
export interface Disagreements {
  readonly title: string;
  /** By what they are in order. */
  readonly rule: string;
  readonly cards: readonly DisagreementCard[];
  readonly rest?: { readonly summary: string; readonly claims: readonly AnsweredClaim[] };
}

/** A claim with its answers in large type. */
export interface DisagreementCard {
  readonly claim: Link;
  readonly answers: AnswersView;
  readonly relation: AgreementView;
  /** How many articles report it, and why they relate so. */
  readonly words: string;
}

/** Claims of one kind, a line each. */
export interface AnsweredClaims {
  readonly kind: AgreementKind;
  readonly title: string;
  readonly claims: readonly AnsweredClaim[];
}

/** A claim with its answers in one line. */
export interface AnsweredClaim {
  readonly claim: Link;
  readonly answers: readonly { readonly words: string; readonly count: string }[];
}

/** How many disagreements are cards, and how much of each. */
const maxCards = 6;
const cardLimit: AnswersLimit = { lines: 4, outlets: 3, href: cellHref };
/** A line has room for so many answers. */
const lineLimit: AnswersLimit = { lines: 4, outlets: 0, href: cellHref };

/** @returns `undefined` where nobody conflicts or differs */
export function disagreements(story: Story, site: Site): Disagreements | undefined {
  const words = site.labels.answers.disagreements;
  const contested = contestedClaims(story, site);
  if (contested.length === 0) return undefined;
  const rest = contested.slice(maxCards);
  return {
    title: words.title,
    rule: words.rule,
    cards: contested.slice(0, maxCards).map((one) => disagreementCard(one, story, site)),
    ...(rest.length > 0 && {
      rest: {
        summary: words.rest(rest.length),
        claims: rest.map(({ answers }) => answeredClaim(answers, story, site)),
      },
    }),
  };
}

function disagreementCard({ agreement, answers }: Contested, story: Story, site: Site): DisagreementCard {
  const { labels } = site;
  const { claim, reporting } = agreement;
  const reason = isOneAgainstMany(answers) ? labels.answers.oneDiffers : agreementReason(agreement, labels);
  return {
    claim: { words: claim.question, href: `#${claim.id}` },
    answers: answersView(answers, story, site, cardLimit),
    relation: agreementView(agreement, labels),
    words: labels.story.ofWithReason(reporting.length, story.articles.length, reason),
  };
}

function answeredClaim(answers: ClaimAnswers, story: Story, site: Site): AnsweredClaim {
  return {
    claim: { words: answers.claim.question, href: `#${answers.claim.id}` },
    answers: answersView(answers, story, site, lineLimit).answers.map(({ words, count }) => ({ words, count })),
  };
}

/** What changed over time, and what the articles agree on, a line each, in the story's order. */
export function settled(story: Story, site: Site): AnsweredClaims[] {
  const { agreed, changed } = site.labels.answers;
  return (
    [
      ['changes', changed.title],
      ['agree', agreed.title],
    ] as const
  ).flatMap(([kind, title]) => {
    const claims = site.agreements(story).filter((agreement) => agreement.kind === kind);
    return claims.length === 0
      ? []
      : [
          {
            kind,
            title,
            claims: claims.map(({ claim, reporting }) => {
              const answers = site.answers(story, claim);
              const line = answeredClaim(answers, story, site);
              const [first] = answers.groups;
              return kind === 'changes' || !first
                ? line
                : {
                    ...line,
                    answers: line.answers
                      .slice(0, 1)
                      .map(({ words }) => ({ words, count: agreed.of(first.articles.length, reporting.length) })),
                  };
            }),
          },
        ];
  });
}
