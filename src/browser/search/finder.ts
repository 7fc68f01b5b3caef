import type { AgreementKind } from '../../derive/agreement.ts';
import type { EngineResult, FilterValues, PagefindApi, ResultData } from './pagefind-api.ts';
import type { Question, Term, TextPiece } from './query.ts';
import { bestLikeness, markTerms, parseQuestion, termOf, wordsOf } from './query.ts';
import { claimScore, excerptOf, likelyStories, weights } from './rank.ts';
import { nearestWord } from './spelling.ts';

/** The kinds of pages in the order in which they are told: readers come for claims. */
export const kinds = ['claim', 'article', 'outlet', 'source'] as const;
export type Kind = (typeof kinds)[number];

export const filterNames = ['kind', 'story', 'outlet', 'year', 'agreement'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** A page that answers. */
export interface Found {
  readonly kind: Kind;
  readonly url: string;
  readonly title: readonly TextPiece[];
  readonly line: string;
  /** Of a claim. */
  readonly agreement?: AgreementKind;
  /** What on the page matched, beside its title. */
  readonly excerpt: readonly TextPiece[];
}

/** What was found for a question. */
export interface Findings {
  /** Claims first, then articles, outlets and sources, each best first. */
  readonly found: readonly Found[];
  /** How many there are in all, by kind. */
  readonly totals: Readonly<Record<Kind, number>>;
  /** False while only the claims have been looked through. */
  readonly isWhole: boolean;
  /** Words that nothing has, and the nearest word taken instead; undefined where no word is near. */
  readonly corrected: readonly { readonly typed: string; readonly taken: string | undefined }[];
}

/** What a finder has beside the engine, and what it loads only when it is needed. */
export interface Sources {
  /** The titles of the stories, as the filter `story` has them. */
  readonly stories: readonly string[];
  /** Adds the index of articles, outlets and sources to the engine. */
  readonly loadOthers: () => Promise<void>;
  /** The words of the site, most frequent first; asked for when a reader's word is found nowhere. */
  readonly loadVocabulary: () => Promise<readonly string[]>;
}

/** How well pages answer a question before their texts are read. */
interface Scored {
  /** By page. */
  readonly scores: ReadonlyMap<string, number>;
  /** Of each term, from 0 to 1. */
  readonly rarity: ReadonlyMap<Term, number>;
  /** How likely it is that a story is asked about, by its title. */
  readonly stories: ReadonlyMap<string, number>;
}

/** Pages by id, best first. */
type Matches = ReadonlyMap<string, EngineResult>;

/** How many claims are read at least, to be put in order by their texts; pages of other kinds stay in the order of their scores. */
const candidates = 12;
/** A page must have at least this share of what the best of its kind has of the question. */
const cutoff = 0.55;
/** What a synonym counts beside the word itself. */
const synonymWeight = 0.6;

/**
 * Answers questions over the search engine's index. The engine finds the pages that have a word; which page answers a
 * question best is weighed here, as the engine wants every word of a question on a page, and readers ask in other words.
 *
 * Words are weighed by how few pages have them (inverse document frequency: Spärck Jones 1972).
 */
export class Finder {
  readonly #engine: PagefindApi;
  readonly #sources: Sources;
  readonly #searched = new Map<string, Promise<Matches>>();
  readonly #lookedUp = new Map<string, Promise<Matches>>();
  readonly #members = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #pages = new Map<string, EngineResult>();
  #others: Promise<void> | undefined;
  #isWhole = false;

  /** @param engine started, over the index of the claims */
  constructor(engine: PagefindApi, sources: Sources) {
    this.#engine = engine;
    this.#sources = sources;
  }

  /**
   * Yields the claims first, if there are any, and then all that was found.
   *
   * @param most how many of each kind are wanted at most
   * @throws when the engine's files cannot be loaded
   */
  async *find(typed: string, filters: Filters, most: Readonly<Record<Kind, number>>): AsyncGenerator<Findings, void> {
    const question = parseQuestion(typed);
    if (!this.#isWhole) {
      const claims = await this.#answer(question, filters, most);
      const known = (await this.#unknownTerms(question.terms)).length === 0;
      if (known && claims.found.length > 0) yield { ...claims, isWhole: false, corrected: [] };
      await this.#loadOthers();
    }
    const unknown = await this.#unknownTerms(question.terms);
    const { terms, corrected } = await this.#correct(question.terms, unknown);
    yield { ...(await this.#answer({ ...question, terms }, filters, most)), isWhole: true, corrected };
  }

  /** How many of the pages that answer a question have each value of each filter, with the other filters as they are. */
  async count(typed: string, filters: Filters): Promise<FilterValues> {
    await this.#loadOthers();
    const question = parseQuestion(typed);
    const { terms } = await this.#correct(question.terms, await this.#unknownTerms(question.terms));
    const { scores } = await this.#score({ ...question, terms });
    const known = await this.#engine.filters();
    const counts: Record<string, Record<string, number>> = {};
    for (const name of filterNames) {
      const others = await this.#allowed({ ...filters, [name]: '' });
      const values: Record<string, number> = {};
      for (const value of Object.keys(known[name] ?? {})) {
        const left = both(await this.#having(name, value), others);
        let number = 0;
        for (const kind of kinds) number += (await this.#answering(kind, question, scores, left)).length;
        values[value] = number;
      }
      counts[name] = values;
    }
    return counts;
  }

  /** @throws when they cannot be loaded; the engine then needs to be started anew */
  async #loadOthers(): Promise<void> {
    this.#others ??= this.#sources.loadOthers();
    await this.#others;
    if (this.#isWhole) return;
    this.#isWhole = true;
    this.#searched.clear();
    this.#lookedUp.clear();
    this.#members.clear();
  }

  async #answer(
    question: Question,
    filters: Filters,
    most: Readonly<Record<Kind, number>>,
  ): Promise<Pick<Findings, 'found' | 'totals'>> {
    const scored = await this.#score(question);
    const allowed = await this.#allowed(filters);
    const found: Found[] = [];
    const totals = { claim: 0, article: 0, outlet: 0, source: 0 };
    for (const kind of kinds) {
      const ids = await this.#answering(kind, question, scored.scores, allowed);
      totals[kind] = ids.length;
      const pages =
        kind === 'claim'
          ? await this.#readClaims(ids.slice(0, Math.max(candidates, most.claim)), question, scored)
          : await this.#read(ids.slice(0, most[kind]));
      found.push(...pages.slice(0, most[kind]).map(({ data }) => foundPage(data, kind, question.terms)));
    }
    return { found, totals };
  }

  /** What each page has of the terms, the rarer words counting more; how rare each is, from 0 to 1; what is asked about. */
  async #score({ terms, wants }: Question): Promise<Scored> {
    const scores = new Map<string, number>();
    const rarity = new Map<Term, number>();
    const claims = await this.#having('kind', 'claim');
    let pages = 0;
    for (const kind of kinds) pages += (await this.#having('kind', kind)).size;
    const matches = await Promise.all(terms.map((term) => this.#matchesOf(term)));
    for (const [index, term] of terms.entries()) {
      const found = matches[index] ?? new Map<string, number>();
      const rare = Math.log(1 + pages / (found.size + 0.5)) / Math.log(1 + 2 * pages);
      rarity.set(term, rare);
      for (const [id, share] of found) scores.set(id, (scores.get(id) ?? 0) + rare * share);
    }
    const add = (ids: Iterable<string>, more: number) => {
      for (const id of ids) {
        const score = scores.get(id);
        if (score !== undefined) scores.set(id, score + more);
      }
    };
    if (wants) add(await this.#having('answer', wants), weights.wanted);
    const members = await this.#stories();
    const stories = likelyStories(
      new Map([...members].map(([title, ids]) => [title, both(claims, ids)])),
      matches.filter(({ size }) => size > 0),
    );
    for (const [title, ids] of members) add(ids, weights.likelyStory * (stories.get(title) ?? 0));
    return { scores, rarity, stories };
  }

  /** The allowed pages of a kind that have nearly as much of the question as the best of them, best first; all if nothing was asked. */
  async #answering(
    kind: Kind,
    question: Question,
    scores: ReadonlyMap<string, number>,
    allowed: ReadonlySet<string> | undefined,
  ): Promise<string[]> {
    const members = [...both(await this.#having('kind', kind), allowed)];
    if (question.typed.trim() === '') return members;
    const scored = members
      .map((id) => ({ id, score: scores.get(id) ?? 0 }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const least = (scored[0]?.score ?? 0) * cutoff;
    return scored.filter(({ score }) => score >= least).map(({ id }) => id);
  }

  /** The pages that have a term or one of its synonyms, or whose story's title has it, with what they have of it, from 0 to 1. */
  async #matchesOf(term: Term): Promise<ReadonlyMap<string, number>> {
    const matches = new Map<string, number>();
    const add = (id: string, share: number) => matches.set(id, Math.max(share, matches.get(id) ?? 0));
    for (const [title, members] of await this.#stories()) {
      const share = weights.story * bestLikeness(term, wordsOf(title));
      if (share > 0) for (const id of members) add(id, share);
    }
    // The engine's scores have no upper end.
    for (const [id, { score }] of await this.#lookUp(term.word)) add(id, score / (score + 4));
    for (const found of await Promise.all(term.synonyms.map((word) => this.#search(`"${word}"`))))
      for (const [id, { score }] of found) add(id, (synonymWeight * score) / (score + 4));
    return matches;
  }

  /**
   * The pages that have a word, a form of it, or a word that begins with it, as one types. Where the engine knows no such word
   * it answers with whatever shares the first letters, in each index for itself: such answers are left out.
   */
  #lookUp(word: string): Promise<Matches> {
    return remember(this.#lookedUp, word, async () => {
      const [exact, open, claims] = [
        await this.#search(`"${word}"`),
        await this.#search(word),
        await this.#having('kind', 'claim'),
      ];
      const matches = new Map<string, EngineResult>();
      for (const isClaim of [true, false]) {
        const group = [...open].filter(([id]) => claims.has(id) === isClaim);
        const isKnown =
          [...exact.keys()].some((id) => claims.has(id) === isClaim) || (await hasWord(group[0]?.[1], word));
        if (isKnown) for (const [id, result] of group) matches.set(id, result);
      }
      return matches;
    });
  }

  /** What the engine answers, best first; in quotation marks it guesses nothing. */
  #search(term: string): Promise<Matches> {
    return remember(this.#searched, term, async () => {
      const { results } = await this.#engine.search(term);
      return new Map(results.map((result) => [result.id, result]));
    });
  }

  /** The pages of each story, by its title. */
  async #stories(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const { stories } = this.#sources;
    const members = await Promise.all(stories.map((title) => this.#having('story', title)));
    return new Map(stories.map((title, index) => [title, members[index] ?? new Set<string>()]));
  }

  /** The pages that have a value of a filter. */
  #having(name: FilterName | 'answer', value: string): Promise<ReadonlySet<string>> {
    return remember(this.#members, `${name}:${value}`, async () => {
      const { results } = await this.#engine.search(null, { filters: { [name]: value } });
      for (const result of results) this.#pages.set(result.id, result);
      return new Set(results.map(({ id }) => id));
    });
  }

  /** The pages that the filters leave; undefined if there are none. */
  async #allowed(filters: Filters): Promise<ReadonlySet<string> | undefined> {
    let allowed: ReadonlySet<string> | undefined;
    for (const name of filterNames) {
      const value = filters[name] ?? '';
      if (value === '') continue;
      allowed = both(await this.#having(name, value), allowed);
    }
    return allowed;
  }

  #read(ids: readonly string[]): Promise<{ readonly id: string; readonly data: ResultData }[]> {
    return Promise.all(
      ids.map(async (id) => {
        const page = this.#pages.get(id);
        if (!page) throw new Error(`The search engine knows no page “${id}”.`);
        return { id, data: await page.data() };
      }),
    );
  }

  /** Claims in the order in which their texts answer the question. */
  async #readClaims(ids: readonly string[], question: Question, { rarity, stories }: Scored) {
    const wanted = question.wants ? await this.#having('answer', question.wants) : undefined;
    const names = await this.#having('answer', 'name');
    const pages = await this.#read(ids);
    const scored = pages.map(({ id, data }) => ({
      data,
      score: claimScore(
        {
          title: data.meta['title'] ?? '',
          story: factOf(data, 'story'),
          text: data.content,
          articles: Number.parseInt(factOf(data, 'line'), 10),
          isWanted: wanted?.has(id) === true,
          isName: names.has(id),
          likelyStory: stories.get(factOf(data, 'story')) ?? 0,
        },
        question,
        rarity,
      ),
    }));
    return scored.sort((a, b) => b.score - a.score);
  }

  /** Terms that no page has, in no other word either. */
  async #unknownTerms(terms: readonly Term[]): Promise<Term[]> {
    const unknown: Term[] = [];
    for (const term of terms) {
      if ((await this.#matchesOf(term)).size === 0) unknown.push(term);
    }
    return unknown;
  }

  /** Takes the nearest known word for each unknown one, and leaves out those that none is near to. */
  async #correct(
    terms: readonly Term[],
    unknown: readonly Term[],
  ): Promise<{ readonly terms: readonly Term[]; readonly corrected: Findings['corrected'] }> {
    if (unknown.length === 0) return { terms, corrected: [] };
    const vocabulary = await this.#sources.loadVocabulary();
    const taken = new Map(unknown.map((term) => [term, nearestWord(term.word, vocabulary)]));
    return {
      terms: terms.flatMap((term) => {
        if (!taken.has(term)) return [term];
        const word = taken.get(term);
        return word === undefined ? [] : [termOf(word)];
      }),
      corrected: [...taken]
        .filter(([term, word]) => word !== term.word)
        .map(([term, word]) => ({ typed: term.word, taken: word })),
    };
  }
}

/** Whether a page has a word, or one that begins with it. */
async function hasWord(result: EngineResult | undefined, word: string): Promise<boolean> {
  if (!result) return false;
  const { meta, content } = await result.data();
  const words = wordsOf(`${meta['title'] ?? ''} ${content}`);
  return bestLikeness({ ...termOf(word), synonyms: [] }, words) > 0;
}

function both(ids: ReadonlySet<string>, others: ReadonlySet<string> | undefined): ReadonlySet<string> {
  return others ? new Set([...ids].filter((id) => others.has(id))) : ids;
}

function remember<Value>(known: Map<string, Promise<Value>>, key: string, ask: () => Promise<Value>): Promise<Value> {
  const before = known.get(key);
  if (before) return before;
  const asked = ask();
  known.set(key, asked);
  // What failed is asked for anew.
  asked.catch(() => known.delete(key));
  return asked;
}

/** A fact of a page that has one value of it. */
function factOf({ filters }: ResultData, name: string): string {
  return filters[name]?.[0] ?? '';
}

function foundPage(data: ResultData, kind: Kind, terms: readonly Term[]): Found {
  const { url, meta, content } = data;
  const agreement = factOf(data, 'sign');
  return {
    kind,
    url,
    title: markTerms(meta['title'] ?? url, terms),
    line:
      kind === 'claim'
        ? ['agreement', 'line', 'story'].map((name) => factOf(data, name)).join(' · ')
        : factOf(data, 'line'),
    // The page was built from an agreement: see SearchFacts.
    ...(agreement !== '' && { agreement: agreement as AgreementKind }),
    excerpt: markTerms(excerptOf(content, terms, meta['title']), terms),
  };
}
