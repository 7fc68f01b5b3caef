import type { ArticleRecord, ClaimRecord, StoryRecord } from '../../view/pages/search-record.ts';
import { wordsOf, wordsWithNames } from '../../view/search/words.ts';
import type { Question, Term } from './question.ts';
import { bestLikeness, parseQuestion, termOf } from './question.ts';

/** A claim of a story that was loaded, its words taken apart once. */
export interface SearchedClaim {
  readonly story: StoryRecord;
  readonly claim: ClaimRecord;
  readonly title: readonly string[];
  readonly names: readonly string[];
  readonly texts: readonly string[];
  /** Headlines of the articles that report it, and quotes. */
  readonly headlines: readonly string[];
  /** Headlines that say it. */
  readonly ownHeadlines: readonly string[];
  readonly storyTitle: readonly string[];
}

/** An article of a story that was loaded. */
export interface SearchedArticle {
  readonly story: StoryRecord;
  readonly article: ArticleRecord;
  readonly headline: readonly string[];
  readonly names: readonly string[];
  readonly storyTitle: readonly string[];
}

/** Something found, with what it has of the question. */
export interface Ranked<Item> {
  readonly item: Item;
  readonly score: number;
}

/** What counts beside a word in a claim's question or among its aliases and values, which counts 1. */
const weights = {
  /** A word in what is said, or a name credited with it. */
  text: 0.5,
  /** A word in a headline or a quote … */
  headline: 0.3,
  /** … and in a headline that is about the claim. */
  ownHeadline: 0.5,
  /** A word in the title of the story, or among its aliases. */
  story: 0.15,
  /** A word both in the question and among the aliases and values. */
  twice: 0.2,
  /** The share of the claim's own question that was asked for. */
  title: 0.1,
  /** The kind of answer that the question wants. */
  wanted: 0.2,
  /** A name and nothing else was typed, and the claim's answers are names. */
  name: 0.2,
  /** A figure was typed, and the claim is answered with it. */
  figure: 0.25,
  /** The logarithm of the number of articles that report it: what many report is asked for more. */
  reporting: 0.12,
  /** How likely it is that the claim's story is asked about, from 0 to 1. */
  likelyStory: 0.3,
};

/** How many words a part of a claim usually has, and how much less a word counts among more of them (as in BM25). */
const lengths = { names: { usual: 25, weight: 0.2 }, text: { usual: 35, weight: 0.3 } };

/** A claim must have at least this share of what the best has. */
const cutoff = 0.55;

/** Takes the words of a story's claims apart. */
export function searchedClaims(story: StoryRecord): SearchedClaim[] {
  const headlines = story.articles.map(({ headline, names }) => [headline, ...names].flatMap(wordsWithNames));
  const storyTitle = storyWords(story);
  return story.claims.map((claim) => ({
    story,
    claim,
    // What a title leaves out (“outside Derna”) is not what it asks about.
    title: wordsWithNames(claim.question.replace(/(?<=\b(?:outside|beyond|except)) \p{L}+/giu, '')),
    names: [...wordsWithNames(claim.asked), ...claim.names.flatMap(wordsWithNames)],
    texts: claim.texts.flatMap(wordsWithNames),
    headlines: [
      ...new Set([...claim.quotes.flatMap(wordsWithNames), ...claim.reporting.flatMap((at) => headlines[at] ?? [])]),
    ],
    ownHeadlines: [...new Set(claim.headlined.flatMap((at) => headlines[at] ?? []))],
    storyTitle,
  }));
}

/** What the whole of a story is about. */
function storyWords({ title, asked }: StoryRecord): string[] {
  return [title, asked].flatMap(wordsWithNames);
}

/** Takes the words of a story's articles apart. */
export function searchedArticles(story: StoryRecord): SearchedArticle[] {
  const storyTitle = storyWords(story);
  return story.articles.map((article) => ({
    story,
    article,
    headline: wordsWithNames(article.headline),
    storyTitle,
    // Outlets are known by their ids too: “DW”.
    names: [article.outletName, article.outlet.replaceAll('-', ' '), ...article.names].flatMap(wordsWithNames),
  }));
}

/**
 * Puts claims in the order in which they answer a question, best first, without those that have too little of it: what each has of the
 * words, the rarer ones counting more (inverse document frequency: Spärck Jones 1972), and what else {@link weights} tells.
 */
export function rankClaims(claims: readonly SearchedClaim[], question: Question): Ranked<SearchedClaim>[] {
  if (question.terms.length === 0) return claims.map((item) => ({ item, score: 0 }));
  const shares = claims.map((claim) => question.terms.map((term) => shareOf(term, claim)));
  const rarity = question.terms.map((_, at) =>
    rarityOf(claims.length, shares.filter((own) => (own[at] ?? 0) > 0.2).length),
  );
  const all = rarity.reduce((sum, rare) => sum + rare, 0);
  const likely = likelyStories(claims, shares);
  const ranked = claims.map((item, index) => {
    const own = shares[index] ?? [];
    const had = own.reduce((sum, share, at) => sum + share * (rarity[at] ?? 0), 0) / all;
    return { item, had, score: had + besides(item, question, likely.get(item.story) ?? 0) };
  });
  const best = Math.max(0, ...ranked.map(({ had }) => had));
  return ranked
    .filter(({ had }) => had > 0 && had >= best * cutoff)
    .sort((a, b) => b.score - a.score)
    .map(({ item, score }) => ({ item, score }));
}

/** What a claim has of a term, from 0 to about 1.2. */
function shareOf(term: Term, claim: SearchedClaim): number {
  const inTitle = bestLikeness(term, claim.title);
  const inNames = bestLikeness(term, claim.names);
  return (
    Math.max(
      inTitle,
      inNames / lengthened(claim.names, lengths.names),
      (weights.text * bestLikeness(term, claim.texts)) / lengthened(claim.texts, lengths.text),
      weights.headline * bestLikeness(term, claim.headlines),
      weights.ownHeadline * bestLikeness(term, claim.ownHeadlines),
      weights.story * bestLikeness(term, claim.storyTitle),
    ) +
    weights.twice * Math.min(inTitle, inNames)
  );
}

function lengthened(words: readonly string[], { usual, weight }: (typeof lengths)['names']): number {
  return 1 - weight + (weight * words.length) / usual;
}

/** From 1 for a word that nothing has towards 0 for one that all have. */
function rarityOf(all: number, having: number): number {
  return Math.log(1 + all / (having + 0.5)) / Math.log(1 + 2 * all);
}

/** What speaks for a claim beside the words it has. */
function besides({ claim, title, names, storyTitle }: SearchedClaim, question: Question, likelyStory: number): number {
  const asked = question.terms.map(({ word }) => word);
  const telling = parseQuestion(claim.question).terms;
  const used = telling.filter((term) => bestLikeness(term, asked) > 0 || bestLikeness(term, storyTitle) === 1).length;
  const typed = wordsOf(question.typed).join(' ');
  const isTyped = claim.answer === 'name' && claim.names.some((name) => wordsOf(name).join(' ') === typed);
  const figures = asked.filter((word) => /^\d{3,}$/.test(word));
  const isFigure = figures.length > 0 && figures.every((figure) => claim.names.flatMap(wordsOf).includes(figure));
  return (
    weights.title * (title.length === 0 || telling.length === 0 ? 0 : used / telling.length) +
    (fits({ claim, title, names }, question) ? weights.wanted : 0) +
    (isTyped ? weights.name : 0) +
    (isFigure ? weights.figure : 0) +
    weights.reporting * Math.log1p(claim.reporting.length) +
    weights.likelyStory * likelyStory
  );
}

/** Whether a claim is answered by what a question wants: a cause, where it is one that is asked for, or a kind of value. */
function fits({ claim, title, names }: Pick<SearchedClaim, 'claim' | 'title' | 'names'>, { wants }: Question): boolean {
  if (wants === 'cause') return bestLikeness(cause, [...title, ...names]) > 0;
  return wants !== undefined && claim.answer === wants;
}

const cause = termOf('cause');

/**
 * How likely it is that each story is asked about, together 1, by how many of its claims have each of the words (naive Bayes,
 * all stories being equally likely beforehand).
 *
 * @param shares what each claim has of each term
 */
export function likelyStories(
  claims: readonly Pick<SearchedClaim, 'story'>[],
  shares: readonly (readonly number[])[],
): ReadonlyMap<StoryRecord, number> {
  const terms = shares[0]?.length ?? 0;
  const known = Array.from({ length: terms }, (_, at) => at).filter((at) => shares.some((own) => (own[at] ?? 0) > 0));
  const logarithms = [...Map.groupBy(claims.keys(), (index) => claims[index]?.story)].flatMap(([story, own]) => {
    if (!story) return [];
    const having = (at: number) => own.filter((index) => (shares[index]?.[at] ?? 0) > 0).length;
    return [{ story, value: known.reduce((sum, at) => sum + Math.log((having(at) + 0.5) / (own.length + 1)), 0) }];
  });
  const max = Math.max(...logarithms.map(({ value }) => value));
  const all = logarithms.reduce((sum, { value }) => sum + Math.exp(value - max), 0);
  return new Map(logarithms.map(({ story, value }) => [story, Math.exp(value - max) / all]));
}

/**
 * Puts articles in the order of what their headlines and names have of a question. Left out are those that lack nearly half of it
 * beside the best, unless the title of their story has the rest.
 */
export function rankArticles(articles: readonly SearchedArticle[], { terms }: Question): Ranked<SearchedArticle>[] {
  const ranked = articles.map((item) => {
    const shares = terms.map((term) =>
      Math.max(
        bestLikeness(term, item.headline),
        bestLikeness(term, item.names),
        weights.story * bestLikeness(term, item.storyTitle),
      ),
    );
    const isWhole = shares.every((share) => share > 0);
    return { item, isWhole, score: shares.reduce((sum, share) => sum + share, 0) };
  });
  const least = Math.max(0, ...ranked.map(({ score }) => score)) * cutoff;
  return ranked
    .filter(({ score, isWhole }) => isWhole || (score > 0 && score >= least))
    .sort((a, b) => b.score - a.score)
    .map(({ item, score }) => ({ item, score }));
}

/** Terms that nothing of what was loaded has. */
export function unknownTerms(
  terms: readonly Term[],
  claims: readonly SearchedClaim[],
  articles: readonly SearchedArticle[],
): Term[] {
  return terms.filter(
    (term) =>
      claims.every((claim) => shareOf(term, claim) === 0) &&
      articles.every(({ headline, names }) => bestLikeness(term, headline) + bestLikeness(term, names) === 0),
  );
}

const maxParts = 3;

/** The names and texts of a claim that have most of the terms, in their order. */
export function excerptOf({ names, texts, quotes }: ClaimRecord, terms: readonly Term[]): string {
  return [...names, ...texts, ...quotes]
    .map((part, index) => {
      const words = wordsWithNames(part);
      return { part, index, score: terms.reduce((sum, term) => sum + bestLikeness(term, words), 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, maxParts)
    .sort((a, b) => a.index - b.index)
    .map(({ part }) => part)
    .join(' · ');
}
