import type { StoryRecord } from '../../view/pages/search-record.ts';
import { engineWords } from '../../view/search/words.ts';
import type { FilterCounts, Filters } from './filters.ts';
import { allows, countFilters, engineFilters } from './filters.ts';
import type { Found, Kind, LineWords } from './found.ts';
import { foundArticle, foundClaim, foundName, isNameOf } from './found.ts';
import type { PagefindApi } from './pagefind-api.ts';
import type { Question, Term } from './question.ts';
import { parseQuestion, termOf } from './question.ts';
import type { Ranked, SearchedArticle, SearchedClaim } from './rank.ts';
import { rankArticles, rankClaims, searchedArticles, searchedClaims, unknownTerms } from './rank.ts';
import { nearestWord } from './spelling.ts';

/** What was found for a question. */
export interface Findings {
  /** Claims first, then articles, outlets and sources, each best first; before them an outlet whose name was typed and nothing else. */
  readonly found: readonly Found[];
  /** How many there are in all, by kind. */
  readonly totals: Readonly<Record<Kind, number>>;
  /** False while more is being looked through. */
  readonly isWhole: boolean;
  /** Words that nothing has, and the nearest word taken instead; undefined where no word is near. */
  readonly corrected: readonly { readonly typed: string; readonly taken: string | undefined }[];
  /** How many of what was found have each value of each filter, the other filters being as they are. */
  readonly counts: FilterCounts;
}

/** What a finder has beside the engine. */
export interface FinderSources {
  /** The site's own address, below which pages are. */
  readonly base: string;
  /** Loads what is searched of a story, by the name that the engine gives it. */
  readonly loadStory: (id: string) => Promise<StoryRecord>;
  /** Adds the index of outlets and sources to the engine. */
  readonly loadNames: () => Promise<void>;
  /** The words of the site that begin as a word does, most frequent first. */
  readonly loadVocabulary: (word: string) => Promise<readonly string[]>;
  /** What the lines below results say. */
  readonly lines: LineWords;
}

/** The kinds of which there is an index beside that of the stories. */
const nameKinds = ['outlet', 'source'] as const;

/** Outlets and sources that were found. */
interface FoundNames {
  readonly names: readonly Found[];
  /** How many there are of each kind, read or not. */
  readonly totals: Readonly<Record<(typeof nameKinds)[number], number>>;
}

const noNames: FoundNames = { names: [], totals: { outlet: 0, source: 0 } };

/** How many stories are looked through before the first answer, and in all. */
const maxStories = { first: 3, all: 12 };
/** A story is looked through before the first answer if it has at least this share of what the best has of the question. */
const firstShare = 0.7;
/** How many outlets, and how many sources, are read: each is a file of its own. More where nothing was typed and a kind was chosen. */
const maxNames = { typed: 32, all: 250 };

/** The stories in which a question is looked for, best first. */
interface LikelyStories {
  readonly first: readonly string[];
  readonly all: readonly string[];
}

/** A story by the name that the engine gives it, and what it has of a question. */
type StoryScore = readonly [id: string, score: number];

/** @param stories best first */
function likelyOf(stories: readonly StoryScore[]): LikelyStories {
  const best = stories[0]?.[1] ?? 0;
  return {
    first: stories
      .filter(([, score]) => score >= best * firstShare)
      .slice(0, maxStories.first)
      .map(([id]) => id),
    all: stories.slice(0, maxStories.all).map(([id]) => id),
  };
}

/** A story that was loaded, its words taken apart. */
interface LoadedStory {
  readonly story: StoryRecord;
  readonly claims: readonly SearchedClaim[];
  readonly articles: readonly SearchedArticle[];
}

/**
 * Answers questions. The engine finds the stories that have the words of a question, one call a word; of the best of them the
 * claims and articles are loaded, and put in order by {@link rankClaims}. So what a reader loads does not grow with the site.
 */
export class Finder {
  readonly #engine: PagefindApi;
  readonly #sources: FinderSources;
  readonly #stories = new Map<string, Promise<LoadedStory>>();
  #names: Promise<void> | undefined;

  /** @param engine started, over the index of the stories */
  constructor(engine: PagefindApi, sources: FinderSources) {
    this.#engine = engine;
    this.#sources = sources;
  }

  /**
   * Yields first what the best stories have, then all that was found.
   *
   * @param max how many of each kind are wanted at most
   * @throws when the engine's files cannot be loaded
   */
  async *find(typed: string, filters: Filters, max: Readonly<Record<Kind, number>>): AsyncGenerator<Findings, void> {
    let question = parseQuestion(typed);
    let likely = await this.#likelyStories(question, filters);
    let stories = await this.#load(likely.first);
    const { terms, corrected } = await this.#correct(question, stories);
    if (corrected.length > 0) {
      question = { ...question, terms };
      likely = await this.#likelyStories(question, filters);
      stories = await this.#load(likely.first);
    }
    const nothingLeft = typed.trim() !== '' && question.terms.length === 0;
    const first = this.#findings(nothingLeft ? [] : stories, question, filters, max, noNames);
    // An outlet whose name was typed comes first, and nothing that was shown before moves down for it.
    const isOutlet = stories.some(({ story }) =>
      story.articles.some(({ outlet, outletName, names }) => isNameOf(typed, [outlet, outletName, ...names])),
    );
    if (!isOutlet && first.found.some(({ kind }) => kind === 'claim')) yield { ...first, isWhole: false, corrected };
    const names = nothingLeft ? noNames : await this.#findNames(question, filters);
    const all = nothingLeft ? [] : await this.#load(likely.all);
    yield { ...this.#findings(all, question, filters, max, names), isWhole: true, corrected };
  }

  /**
   * The stories that have most of a question, best first, by the names the engine gives them: those to be looked through before the
   * first answer, and all; every story if nothing was asked. The filters leave none out, so that what a value of a filter would
   * leave is told from the same stories from which it is taken once it is chosen; where there are more stories than are looked
   * through, the best of those that the filters leave are among them.
   */
  async #likelyStories(question: Question, filters: Filters): Promise<LikelyStories> {
    const any = await this.#storiesWith(question, {});
    const isFiltered = Object.keys(engineFilters(filters)).length > Object.keys(engineFilters({})).length;
    if (!isFiltered || any.length <= maxStories.all) return likelyOf(any);
    const left = likelyOf(await this.#storiesWith(question, filters));
    return { first: left.first, all: [...new Set([...left.all, ...likelyOf(any).all])] };
  }

  /** The stories that have something of a question, best first; if nothing was asked, all that the filters leave. */
  async #storiesWith({ typed, terms }: Question, filters: Filters): Promise<readonly StoryScore[]> {
    const options = { filters: engineFilters(filters) };
    const scores = new Map<string, number>();
    if (typed.trim() === '') {
      for (const { id } of (await this.#engine.search(null, options)).results) scores.set(id, 1);
    } else {
      const answers = await Promise.all(
        terms.map(({ word }) => this.#engine.search(engineWords(word).join(' '), options)),
      );
      for (const { results } of answers) {
        // A word that few stories have tells more; the engine's scores have no upper end.
        const rare = 1 / Math.log2(2 + results.length);
        for (const { id, score } of results)
          scores.set(id, (scores.get(id) ?? 0) + rare * (0.5 + (0.5 * score) / (score + 4)));
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1]);
  }

  #load(ids: readonly string[]): Promise<LoadedStory[]> {
    return Promise.all(
      ids.map((id) => {
        const known = this.#stories.get(id);
        if (known) return known;
        const loading = this.#sources
          .loadStory(id)
          .then((story) => ({ story, claims: searchedClaims(story), articles: searchedArticles(story) }));
        this.#stories.set(id, loading);
        // What failed is asked for anew.
        loading.catch(() => this.#stories.delete(id));
        return loading;
      }),
    );
  }

  /**
   * Outlets and sources, whichever kind was chosen, as the other kind is counted.
   *
   * @throws when the index cannot be loaded; the engine then needs to be started anew
   */
  async #findNames({ typed, terms }: Question, { kind = '', ...others }: Filters): Promise<FoundNames> {
    const isTyped = terms.length > 0;
    if ((!isTyped && kind === '') || Object.values(others).some((value) => value !== '')) return noNames;
    this.#names ??= this.#sources.loadNames();
    await this.#names;
    const words = isTyped ? terms.flatMap(({ word }) => engineWords(word)).join(' ') : null;
    const find = async (one: (typeof nameKinds)[number]) => {
      const { results } = await this.#engine.search(words, { filters: { kind: one } });
      // Of all that there are only those are read that are shown.
      const most = isTyped ? maxNames.typed : kind === one ? maxNames.all : 0;
      const read = await Promise.all(
        results.slice(0, most).map((result) => foundName(result, typed, terms, this.#sources.base)),
      );
      // Where the engine knows no such word it answers with whatever shares its first letters.
      const names = read.filter((name) => name !== undefined);
      return { names, total: isTyped ? names.length : results.length };
    };
    const [outlets, sources] = await Promise.all([find('outlet'), find('source')]);
    return { names: [...outlets.names, ...sources.names], totals: { outlet: outlets.total, source: sources.total } };
  }

  #findings(
    stories: readonly LoadedStory[],
    question: Question,
    filters: Filters,
    max: Readonly<Record<Kind, number>>,
    { names, totals }: FoundNames,
  ): Pick<Findings, 'found' | 'totals' | 'counts'> {
    const { base, lines } = this.#sources;
    const claims = rankClaims(
      stories.flatMap((story) => story.claims),
      question,
    );
    const articles = rankArticles(
      stories.flatMap((story) => story.articles),
      question,
    );
    const shownClaims = claims.filter(({ item }) => allows(filters, item));
    const shownArticles = articles.filter(({ item }) => allows(filters, item));
    const isShown = (kind: Kind) => (filters.kind ?? kind) === kind;
    const shown = nameKinds.flatMap((kind) =>
      isShown(kind) ? names.filter((name) => name.kind === kind).slice(0, max[kind]) : [],
    );
    const first = <Item>(ranked: readonly Ranked<Item>[], kind: Kind) =>
      ranked.slice(0, max[kind]).map(({ item }) => item);
    return {
      found: [
        ...shown.filter(({ isNamed }) => isNamed),
        ...first(shownClaims, 'claim').map((claim) => foundClaim(claim, question.terms, base, lines)),
        ...first(shownArticles, 'article').map((article) => foundArticle(article, question.terms, base, lines)),
        ...shown.filter(({ isNamed }) => !isNamed),
      ],
      totals: {
        claim: shownClaims.length,
        article: shownArticles.length,
        outlet: isShown('outlet') ? totals.outlet : 0,
        source: isShown('source') ? totals.source : 0,
      },
      counts: countFilters(
        filters,
        claims.map(({ item }) => item),
        articles.map(({ item }) => item),
        totals,
      ),
    };
  }

  /** Takes the nearest known word for each that nothing has, and leaves out those that none is near to. */
  async #correct(
    { terms }: Question,
    stories: readonly LoadedStory[],
  ): Promise<{ readonly terms: readonly Term[]; readonly corrected: Findings['corrected'] }> {
    const unknown = unknownTerms(
      terms,
      stories.flatMap(({ claims }) => claims),
      stories.flatMap(({ articles }) => articles),
    );
    const taken = new Map(
      await Promise.all(
        unknown.map(async (term) => {
          const words = await this.#sources.loadVocabulary(term.word);
          // A word that other stories have, or an outlet’s name, is known.
          const isKnown = words.some((word) => word.startsWith(term.word));
          return [term, isKnown ? term.word : nearestWord(term.word, words)] as const;
        }),
      ),
    );
    return {
      terms: terms.flatMap((term) => {
        if (!taken.has(term)) return [term];
        const word = taken.get(term);
        return word === undefined ? [] : [word === term.word ? term : termOf(word)];
      }),
      corrected: [...taken]
        .filter(([term, word]) => word !== term.word)
        .map(([term, word]) => ({ typed: term.word, taken: word })),
    };
  }
}
