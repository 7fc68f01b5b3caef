import type { StoryRecord } from '../../view/pages/search-record.ts';
import { engineWords } from '../../view/search/words.ts';
import type { FilterCounts, Filters } from './filters.ts';
import { allows, countFilters, engineFilters } from './filters.ts';
import type { Found, Kind, LineWords } from './found.ts';
import { foundArticle, foundClaim, foundName } from './found.ts';
import type { PagefindApi } from './pagefind-api.ts';
import type { Question, Term } from './question.ts';
import { parseQuestion, termOf } from './question.ts';
import type { Ranked, SearchedArticle, SearchedClaim } from './rank.ts';
import { rankArticles, rankClaims, searchedArticles, searchedClaims, unknownTerms } from './rank.ts';
import { nearestWord } from './spelling.ts';

/** What was found for a question. */
export interface Findings {
  /** Claims first, then articles, outlets and sources, each best first. */
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

/** How many stories are looked through before the first answer, and in all. */
const maxStories = { first: 3, all: 12 };
/** A story is looked through before the first answer if it has at least this share of what the best has of the question. */
const firstShare = 0.7;
/** How many outlets and sources are read: each is a file of its own. More where one kind of them was chosen. */
const maxNames = { any: 16, chosen: 250 };

/** The stories in which a question is looked for, best first. */
interface LikelyStories {
  readonly first: readonly string[];
  readonly all: readonly string[];
}

/** A story that was loaded, its words taken apart. */
interface LoadedStory {
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
    const first = this.#findings(nothingLeft ? [] : stories, question, filters, max, []);
    if (first.found.some(({ kind }) => kind === 'claim')) yield { ...first, isWhole: false, corrected };
    const names = nothingLeft ? [] : await this.#findNames(question, filters);
    const all = nothingLeft ? [] : await this.#load(likely.all);
    yield { ...this.#findings(all, question, filters, max, names), isWhole: true, corrected };
  }

  /**
   * The stories that have most of a question, best first, by the names the engine gives them: those to be looked through before the
   * first answer, and all; if nothing was asked, those that the filters leave.
   */
  async #likelyStories({ typed, terms }: Question, filters: Filters): Promise<LikelyStories> {
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
    const best = Math.max(0, ...scores.values());
    const sorted = [...scores].sort((a, b) => b[1] - a[1]);
    return {
      first: sorted
        .filter(([, score]) => score >= best * firstShare)
        .slice(0, maxStories.first)
        .map(([id]) => id),
      all: sorted.slice(0, maxStories.all).map(([id]) => id),
    };
  }

  #load(ids: readonly string[]): Promise<LoadedStory[]> {
    return Promise.all(
      ids.map((id) => {
        const known = this.#stories.get(id);
        if (known) return known;
        const loading = this.#sources
          .loadStory(id)
          .then((story) => ({ claims: searchedClaims(story), articles: searchedArticles(story) }));
        this.#stories.set(id, loading);
        // What failed is asked for anew.
        loading.catch(() => this.#stories.delete(id));
        return loading;
      }),
    );
  }

  /** @throws when the index cannot be loaded; the engine then needs to be started anew */
  async #findNames({ terms }: Question, { kind = '', ...others }: Filters): Promise<Found[]> {
    const kinds = (['outlet', 'source'] as const).filter((one) => (kind === '' ? terms.length > 0 : kind === one));
    if (kinds.length === 0 || Object.values(others).some((value) => value !== '')) return [];
    this.#names ??= this.#sources.loadNames();
    await this.#names;
    const words = terms.flatMap(({ word }) => engineWords(word)).join(' ');
    const { results } = await this.#engine.search(words === '' ? null : words, { filters: { kind: { any: kinds } } });
    const names = await Promise.all(
      results
        .slice(0, kind === '' ? maxNames.any : maxNames.chosen)
        .map((result) => foundName(result, terms, this.#sources.base)),
    );
    // Where the engine knows no such word it answers with whatever shares its first letters.
    return names.filter((name) => name !== undefined);
  }

  #findings(
    stories: readonly LoadedStory[],
    question: Question,
    filters: Filters,
    max: Readonly<Record<Kind, number>>,
    names: readonly Found[],
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
    const ofKind = (kind: Kind) => names.filter((name) => name.kind === kind);
    const first = <Item>(ranked: readonly Ranked<Item>[], kind: Kind) =>
      ranked.slice(0, max[kind]).map(({ item }) => item);
    return {
      found: [
        ...first(shownClaims, 'claim').map((claim) => foundClaim(claim, question.terms, base, lines)),
        ...first(shownArticles, 'article').map((article) => foundArticle(article, question.terms, base, lines)),
        ...ofKind('outlet').slice(0, max.outlet),
        ...ofKind('source').slice(0, max.source),
      ],
      totals: {
        claim: shownClaims.length,
        article: shownArticles.length,
        outlet: ofKind('outlet').length,
        source: ofKind('source').length,
      },
      counts: countFilters(
        filters,
        claims.map(({ item }) => item),
        articles.map(({ item }) => item),
        { outlet: ofKind('outlet').length, source: ofKind('source').length },
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
