import type { Question, Term } from './query.ts';
import { bestLikeness, parseQuestion, wordsOf } from './query.ts';

/** What a claim's page gives to be weighed by. */
export interface ClaimRecord {
  readonly title: string;
  /** The title of its story. */
  readonly story: string;
  /** The words in which it is asked for, its values, and what is said and by whom: see {@link partsOf}. */
  readonly text: string;
  /** How many articles speak on it. */
  readonly articles: number;
  /** Whether it has the kind of answer that the question wants. */
  readonly isWanted: boolean;
  /** Whether its answer is a name. */
  readonly isName: boolean;
  /** How likely it is that its story is asked about, from 0 to 1: see {@link likelyStories}. */
  readonly likelyStory: number;
}

/**
 * What counts beside a word in the title, which counts 1, and one among the aliases and the values, which counts about 1. Fitted to the questions written from the
 * content (`tests/browser/questions.ts`) and others like them, never to those written from titles and summaries.
 */
export const weights = {
  /** A word in what is said, or a name credited with it. */
  text: 0.5,
  /** A word in the title of the story. */
  story: 0.15,
  /** The share of the title's words that were asked for. */
  title: 0.1,
  /** The kind of answer that the question wants. */
  wanted: 0.2,
  /** A name and nothing else was typed, and the claim's answers are names. */
  name: 0.2,
  /** The logarithm of the number of articles that speak: what many report is asked for more. */
  articles: 0.08,
  /** How likely it is that the claim's story is asked about. */
  likelyStory: 0.3,
  /** A word both in the title and among the aliases and values. */
  twice: 0.2,
};

/** How many words a part of a claim usually has, and how much less a word counts among more of them (as in BM25). */
const lengths = { names: { usual: 25, weight: 0.2 }, text: { usual: 35, weight: 0.3 } };

/**
 * How well a claim answers a question, from 0 to about 2.5: what it has of the words, the rarer ones counting more; what of its
 * title was asked for; whether it has the kind of answer that is wanted; whether its story is asked about.
 *
 * @param rarity of each term, from 0 to 1
 */
export function claimScore(claim: ClaimRecord, question: Question, rarity: ReadonlyMap<Term, number>): number {
  // What a title leaves out (“outside Derna”) is not what it asks about.
  const title = wordsOf(claim.title.replace(/(?<=\b(?:outside|beyond|except)) \p{L}+/giu, ''));
  const parts = partsOf(claim.text);
  const names = [...wordsOf(parts.asked), ...parts.names.flatMap(wordsOf)];
  const text = parts.text.flatMap(wordsOf);
  const story = wordsOf(claim.story);
  let had = 0;
  let all = 0;
  for (const term of question.terms) {
    const rare = rarity.get(term) ?? 0;
    all += rare;
    const inTitle = bestLikeness(term, title);
    const inNames = bestLikeness(term, names);
    had +=
      rare *
      (Math.max(
        inTitle,
        inNames / lengthened(names, lengths.names),
        (weights.text * bestLikeness(term, text)) / lengthened(text, lengths.text),
        weights.story * bestLikeness(term, story),
      ) +
        weights.twice * Math.min(inTitle, inNames));
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
    weights.articles * Math.log1p(claim.articles) +
    weights.likelyStory * claim.likelyStory
  );
}

function lengthened(words: readonly string[], { usual, weight }: (typeof lengths)['names']): number {
  return 1 - weight + (weight * words.length) / usual;
}

/**
 * How likely it is that each story is asked about, together 1, by how many of its claims have each of the words (naive Bayes,
 * all stories being equally likely beforehand).
 *
 * @param stories the claims of each, by its title
 * @param matches the pages that have a term, for each term
 */
export function likelyStories(
  stories: ReadonlyMap<string, ReadonlySet<string>>,
  matches: readonly ReadonlyMap<string, unknown>[],
): ReadonlyMap<string, number> {
  const logarithms = [...stories].map(([title, claims]) => {
    const having = matches.map((found) => [...claims].filter((id) => found.has(id)).length);
    return { title, value: having.reduce((sum, number) => sum + Math.log((number + 0.5) / (claims.size + 1)), 0) };
  });
  const most = Math.max(...logarithms.map(({ value }) => value));
  const all = logarithms.reduce((sum, { value }) => sum + Math.exp(value - most), 0);
  return new Map(logarithms.map(({ title, value }) => [title, Math.exp(value - most) / all]));
}

/** What a page is indexed by. */
export interface IndexedParts {
  /** Words in which it is asked for. */
  readonly asked: string;
  readonly names: readonly string[];
  readonly text: readonly string[];
}

/** Takes the indexed text of a page apart: `words | name · name | text · text`, as `SearchFacts.astro` puts it together. */
export function partsOf(text: string): IndexedParts {
  const [asked = '', names = '', said = ''] = text.split(/ ?\| ?/);
  const listed = (part: string) => part.split(' · ').filter((one) => one !== '');
  // The engine ends what it takes for a paragraph with a full stop.
  return { asked, names: listed(names), text: listed(said.replace(/\.$/, '')) };
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
