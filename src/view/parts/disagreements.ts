import type { Story } from '../../corpus/model.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import type { AgreementKind } from '../../derive/agreement-kind.ts';
import type { ClaimAnswers } from '../../derive/answer-groups.ts';
import type { Site } from '../site.ts';
import type { AnswersLimit, AnswersView, Contested } from './answer-groups.ts';
import { answersView, answerWords, comparedAnswers, contestedClaims, isOneAgainstMany } from './answer-groups.ts';
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
  /** "and 3 other answers", where not all are shown. */
  readonly more?: string;
}

/** How many disagreements are cards, and how much of each. */
const maxCards = 6;
const cardLimit: AnswersLimit = { lines: 4, outlets: 3, href: cellHref };
/** A line has room for so many answers. */
const maxInLine = 3;

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
        claims: rest.map(({ answers }) => answeredClaim(answers, site)),
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

function answeredClaim(answers: ClaimAnswers, site: Site): AnsweredClaim {
  const { claim } = answers;
  const words = site.labels.answers;
  const all = comparedAnswers(answers);
  return {
    claim: { words: claim.question, href: `#${claim.id}` },
    answers: all.slice(0, maxInLine).map((group) => ({
      words: answerWords(group, claim, site),
      count: words.count(group.articles.length),
    })),
    ...(all.length > maxInLine && { more: words.more(all.length - maxInLine) }),
  };
}

/** A claim with the answer on which the articles agree, and how many of those that report it give it. */
function agreedClaim({ claim, reporting }: ClaimAgreement, story: Story, site: Site): AnsweredClaim {
  const answers = site.answers(story, claim);
  const [first] = answers.groups;
  const line = answeredClaim(answers, site);
  if (!first) return line;
  const count = site.labels.answers.agreed.of(first.articles.length, reporting.length);
  return { claim: line.claim, answers: [{ words: answerWords(first, claim, site), count }] };
}

/** What changed over time, and what the articles agree on, a line each, in the story's order. */
export function settled(story: Story, site: Site): AnsweredClaims[] {
  const { agreed, changed } = site.labels.answers;
  const of = (kind: AgreementKind) => site.agreements(story).filter((agreement) => agreement.kind === kind);
  const groups: AnsweredClaims[] = [
    {
      kind: 'changes',
      title: changed.title,
      claims: of('changes').map(({ claim }) => answeredClaim(site.answers(story, claim), site)),
    },
    { kind: 'agree', title: agreed.title, claims: of('agree').map((agreement) => agreedClaim(agreement, story, site)) },
  ];
  return groups.filter(({ claims }) => claims.length > 0);
}
