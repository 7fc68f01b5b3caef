import { relationLabels } from '../../view/labels/relations.ts';
import type { ChosenCounts } from '../../view/labels/chosen.ts';
import type { ChosenClaim, SaidAnswer } from './chosen-relations.ts';
import { agreementBadge, element } from './elements.ts';
import { pageLanguage } from './page-language.ts';

const labels = relationLabels[pageLanguage()];

/** The groups in which the claims of chosen articles are told, in their order. */
export const claimGroups = ['differ', 'agree', 'apart', 'single'] as const;
export type ClaimGroup = (typeof claimGroups)[number];

export function groupOf({ kind, said }: ChosenClaim): ClaimGroup {
  if (said.size < 2) return 'single';
  if (kind === 'conflict' || kind === 'differ') return 'differ';
  return kind === 'agree' ? 'agree' : 'apart';
}

/** The claims of a group, those in conflict first. */
export function claimsOf(group: ClaimGroup, claims: readonly ChosenClaim[]): ChosenClaim[] {
  const isConflict = ({ kind }: ChosenClaim) => Number(kind === 'conflict');
  return claims.filter((claim) => groupOf(claim) === group).sort((a, b) => isConflict(b) - isConflict(a));
}

export function countClaims(claims: readonly ChosenClaim[]): ChosenCounts {
  const counts = { conflict: 0, differ: 0, agree: 0, apart: 0, single: 0 };
  for (const claim of claims)
    counts[claim.kind === 'conflict' && claim.said.size > 1 ? 'conflict' : groupOf(claim)] += 1;
  return counts;
}

/** How the chosen articles relate on a claim that several of them tell. */
export function chosenBadge({ kind }: ChosenClaim): HTMLElement {
  return agreementBadge(kind, kind === 'single' ? labels.notCompared : labels.kinds[kind]);
}

/** Why they relate so; empty where there is no relation. */
export function chosenReason({ kind, claim, pairs }: ChosenClaim): string {
  const deciding = pairs.flatMap(({ relation }) => (relation.kind === kind ? [relation] : []));
  const reasons = deciding.map(({ reason }) => labels.reason(deciding[0]?.kind ?? 'agree', reason, claim));
  const among = kind === 'agree' ? [] : deciding.map(({ between }) => labels.between[between]);
  return labels.reasons([...new Set(reasons)], [...new Set(among)]);
}

function signOf(answer: number): HTMLElement {
  const sign = element('span', 'answer-sign');
  sign.dataset['number'] = String(answer);
  sign.ariaHidden = 'true';
  return sign;
}

/** What an article says on a claim in a few words, each answer with its sign, as in `AnswerSign.astro`. */
export function answersOf(said: readonly SaidAnswer[] = []): HTMLElement {
  const answers = said.map(({ words, answer }) => {
    const one = element('span', '', words);
    if (answer > 0) one.prepend(signOf(answer));
    return one;
  });
  return element('div', 'said', ...answers);
}
