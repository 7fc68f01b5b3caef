import type { Article, Claim } from '../corpus/model.ts';
import type { ClaimAgreement } from '../derive/agreement.ts';
import type { ArticleStatement } from '../derive/origin.ts';
import { capitalise } from './words.ts';

/** One answer to a claim's question, with the articles that give it. */
export interface Answer {
  readonly words: string;
  readonly articles: readonly Article[];
}

const positionWords = { affirms: 'Yes', denies: 'No', doubts: 'Doubtful' } as const;

/**
 * The different answers to a claim, by how many articles give them, for claims whose answers can be counted: yes or no,
 * a name, a choice. Figures and dates stand on an axis instead (see `range-chart.ts`); texts are not compared.
 */
export function answersOf({
  claim,
  statements,
  reporting,
}: Pick<ClaimAgreement, 'claim' | 'statements' | 'reporting'>): Answer[] {
  const groups = new Map<string, Set<Article>>();
  for (const reported of statements) {
    for (const words of answersIn(claim, reported))
      groups.set(words, (groups.get(words) ?? new Set()).add(reported.article));
  }
  return [...groups]
    .map(([words, articles]) => ({ words, articles: reporting.filter((article) => articles.has(article)) }))
    .sort((a, b) => b.articles.length - a.articles.length);
}

function answersIn(claim: Claim, { statement: { position, value } }: ArticleStatement): string[] {
  if (claim.kind === 'proposition') return [positionWords[position]];
  const not = { affirms: '', denies: 'not: ', doubts: 'doubted: ' }[position];
  if (value?.kind === 'name') return [`${not}${value.spelling}`];
  if (value?.kind === 'choice' && claim.kind === 'choice')
    return value.options.map((option) => capitalise(`${not}${claim.options[option] ?? option}`));
  return [];
}
