import type { Article, Claim } from '../corpus/model.ts';
import type { ClaimAgreement } from '../derive/agreement.ts';
import type { ArticleStatement } from '../derive/origin.ts';
import type { Labels } from './labels/labels.ts';

/** One answer to a claim's question, with the articles that give it. */
export interface Answer {
  readonly words: string;
  readonly articles: readonly Article[];
}

/**
 * The different answers to a claim, by how many articles give them, for claims whose answers can be counted: yes or no,
 * a name, a choice. Figures and dates are on an axis instead (see `range-chart.ts`); texts are not compared.
 */
export function answersOf(
  { claim, statements, reporting }: Pick<ClaimAgreement, 'claim' | 'statements' | 'reporting'>,
  labels: Labels,
): Answer[] {
  const groups = new Map<string, Set<Article>>();
  for (const reported of statements) {
    for (const words of answersIn(claim, reported, labels))
      groups.set(words, (groups.get(words) ?? new Set()).add(reported.article));
  }
  return [...groups]
    .map(([words, articles]) => ({ words, articles: reporting.filter((article) => articles.has(article)) }))
    .sort((a, b) => b.articles.length - a.articles.length);
}

function answersIn(claim: Claim, { statement: { position, value } }: ArticleStatement, labels: Labels): string[] {
  const { positions, denied, doubted } = labels.claim.answers;
  const answer = (words: string) => ({ affirms: words, denies: denied(words), doubts: doubted(words) })[position];
  switch (claim.kind) {
    case 'proposition':
      return [positions[position]];
    case 'name':
      return value?.kind === 'name' ? [answer(value.spelling)] : [];
    case 'choice':
      return value?.kind === 'choice'
        ? value.options.map((option) => labels.grammar.capitalise(answer(claim.options[option] ?? option)))
        : [];
    case 'quantity':
    case 'date':
    case 'text':
      return [];
  }
}
