import type { Question, Term } from './query.ts';
import { bestLikeness, parseQuestion, wordsOf } from './query.ts';

/** What a claim's page gives to be weighed by. */
export interface ClaimRecord {
  readonly title: string;
  /** The title of its story. */
  readonly story: string;
  /** Aliases and values, and then what is said and by whom, with ` · ` between them: see {@link partsOf}. */
  readonly text: string;
  /** How many articles speak on it. */
  readonly articles: number;
  /** Whether it has the kind of answer that the question wants. */
  readonly isWanted: boolean;
  /** Whether its answer is a name. */
  readonly isName: boolean;
}

/**
 * What counts beside a word in the title, the aliases or the values, which counts 1. Fitted to the questions written from the
 * content (`tests/browser/questions.ts`) and others like them, never to those written from titles and summaries.
 */
export const weights = {
  /** A word in what is said, or a name credited with it. */
  text: 0.5,
  /** A word in the title of the story. */
  story: 0.3,
  /** The share of the title's words that were asked for. */
  title: 0.1,
  /** The kind of answer that the question wants. */
  wanted: 0.2,
  /** A name and nothing else was typed, and the claim's answers are names. */
  name: 0.2,
  /** The logarithm of the number of articles that speak: what many report is asked for more. */
  articles: 0.05,
};

/**
 * How well a claim answers a question, from 0 to about 1.8: what it has of the words, the rarer ones counting more; what of its
 * title was asked for; whether it has the kind of answer that is wanted.
 *
 * @param rarity of each term, from 0 to 1
 */
export function claimScore(claim: ClaimRecord, question: Question, rarity: ReadonlyMap<Term, number>): number {
  const title = wordsOf(claim.title);
  const parts = partsOf(claim.text);
  const names = parts.names.flatMap(wordsOf);
  const text = parts.text.flatMap(wordsOf);
  const story = wordsOf(claim.story);
  let had = 0;
  let all = 0;
  for (const term of question.terms) {
    const rare = rarity.get(term) ?? 0;
    all += rare;
    had +=
      rare *
      Math.max(
        bestLikeness(term, title),
        bestLikeness(term, names),
        weights.text * bestLikeness(term, text),
        weights.story * bestLikeness(term, story),
      );
  }
  const asked = question.terms.map(({ word }) => word);
  const telling = parseQuestion(claim.title).terms;
  const used = telling.filter((term) => bestLikeness(term, asked) > 0 || bestLikeness(term, story) === 1).length;
  const typed = wordsOf(question.typed).join(' ');
  const isTyped = claim.isName && parts.names.some((part) => wordsOf(part).join(' ') === typed);
  return (
    (all === 0 ? 0 : had / all) +
    weights.title * (telling.length === 0 ? 0 : used / telling.length) +
    (claim.isWanted ? weights.wanted : 0) +
    (isTyped ? weights.name : 0) +
    weights.articles * Math.log1p(claim.articles)
  );
}

/** Takes the indexed text of a page apart: `names · names | text · text`, as `SearchFacts.astro` puts it together. */
export function partsOf(text: string): { readonly names: readonly string[]; readonly text: readonly string[] } {
  const [names = [], said = []] = text
    .split(/ \|\.? ?/)
    .map((part) => part.split(' · ').map((one) => one.replace(/\.$/, '').trim()))
    .map((parts) => parts.filter((part) => part !== ''));
  return { names, text: said };
}

const mostParts = 3;

/** The parts of a page's text that have most of the terms, in their order, without what its title says already. */
export function excerptOf(text: string, terms: readonly Term[], title = ''): string {
  const { names, text: said } = partsOf(text);
  return [...names, ...said]
    .map((part, index) => {
      const words = wordsOf(part);
      const score = terms.reduce((sum, term) => sum + bestLikeness(term, words), 0);
      return { text: part, index, score };
    })
    .filter((part) => part.score > 0 && part.text !== title)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, mostParts)
    .sort((a, b) => a.index - b.index)
    .map(({ text }) => text)
    .join(' · ');
}
