import type { Article, Claim, Story, Value } from '../../corpus/model.ts';
import type { ClaimAgreement } from '../../derive/agreement.ts';
import { formatDate } from '../dates.ts';
import { intervalOf } from '../figures/drawn-value.ts';
import { answerWords, comparedAnswers } from '../parts/answer-groups.ts';
import { agreementView } from '../parts/claims.ts';
import { nameOf } from '../parts/names.ts';
import { distinctTexts, distinctWords, engineWords, isQuestionWord, vocabularyKey, wordsOf } from '../search/words.ts';
import type { Site } from '../site.ts';

/**
 * All that is searched of a story, in a file of its own: the search engine finds the stories that have the words of a question,
 * and their claims and articles are found in these files, of which a reader loads a few.
 */
export interface StoryRecord {
  readonly id: string;
  readonly title: string;
  /** Other words for what it is about. */
  readonly asked: string;
  readonly claims: readonly ClaimRecord[];
  /** In the story's order. */
  readonly articles: readonly ArticleRecord[];
}

/** A claim as it is searched. */
export interface ClaimRecord {
  readonly id: string;
  readonly question: string;
  /** Words in which readers ask for it, beside its question. */
  readonly asked: string;
  /** What is answered: figures, and the names in it in all their spellings. */
  readonly names: readonly string[];
  /** What is said on it and by whom, each thing once. */
  readonly texts: readonly string[];
  /** Quotes of the originals, in their languages; those of the site's language last. */
  readonly quotes: readonly string[];
  /** How many of these are in another language than the site's. */
  readonly foreign: number;
  /** The articles that say something on it, by their place in the story's list. */
  readonly reporting: readonly number[];
  /** Of these, whose headlines say it. */
  readonly headlined: readonly number[];
  readonly agreement: ClaimAgreement['kind'];
  /** The agreement in words. */
  readonly words: string;
  readonly answer: Claim['kind'];
  /** What most articles answer, and how many of them; none where nothing can be compared. */
  readonly answers: readonly (readonly [answer: string, articles: number])[];
  /** How many answers there are besides. */
  readonly more?: number;
}

/** So many answers of a claim are shown where it was found. */
const maxAnswers = 3;

/** An article as it is searched. */
export interface ArticleRecord {
  readonly id: string;
  readonly headline: string;
  /** Its headline in English, its outlet's native name, its byline. */
  readonly names: readonly string[];
  readonly outlet: string;
  readonly outletName: string;
  readonly date: string;
  readonly year: string;
}

/** An outlet or a source as it is searched: by its names. */
export interface NameRecord {
  readonly kind: 'outlet' | 'source';
  /** Its page, below the site's own address. */
  readonly path: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly line: string;
}

export function storyRecord(story: Story, site: Site): StoryRecord {
  const places = new Map(story.articles.map((article, index) => [article, index]));
  return {
    id: story.id,
    title: story.title,
    asked: distinctWords(story.aliases).join(' '),
    claims: site.agreements(story).map((agreement) => claimRecord(agreement, story, places, site)),
    articles: story.articles.map((article) => articleRecord(article, site)),
  };
}

function claimRecord(
  agreement: ClaimAgreement,
  story: Story,
  places: ReadonlyMap<Article, number>,
  site: Site,
): ClaimRecord {
  const { claim, statements, reporting } = agreement;
  const asked = [claim.short, ...claim.aliases, claim.scope ?? ''];
  const values = statements.flatMap(({ statement }) =>
    statement.value ? valueNames(statement.value, claim, site) : [],
  );
  const names = [...new Set(values)];
  const credited = statements.flatMap(({ statement }) =>
    statement.credit.flatMap((link) => (link.kind === 'named' ? spellingsOf(link.id, site) : [])),
  );
  const texts = [...new Set([...statements.map(({ statement }) => statement.says), ...credited])];
  const known = [claim.question, ...asked, ...names];
  const kept = distinctTexts(texts, known);
  const quotesOf = (isForeign: boolean) => [
    ...new Set(
      statements.flatMap(({ statement: { quote }, article: { language } }) =>
        (language.split('-')[0] !== site.labels.language) === isForeign ? (quote ?? []) : [],
      ),
    ),
  ];
  const foreign = distinctTexts(quotesOf(true), [...known, ...kept]);
  const placesOf = (articles: readonly Article[]) => [
    ...new Set(articles.flatMap((article) => places.get(article) ?? [])),
  ];
  const answers = comparedAnswers(site.answers(story, claim));
  return {
    id: claim.id,
    question: claim.question,
    asked: distinctWords(asked).join(' '),
    names,
    texts: kept,
    quotes: [...foreign, ...distinctTexts(quotesOf(false), [...known, ...kept, ...foreign])],
    foreign: foreign.length,
    reporting: placesOf(reporting),
    headlined: placesOf(
      statements.filter(({ statement }) => statement.place === 'headline').map(({ article }) => article),
    ),
    agreement: agreement.kind,
    words: agreementView(agreement, site.labels).words,
    answer: claim.kind,
    answers: answers.slice(0, maxAnswers).map((group) => [answerWords(group, claim, site), group.articles.length]),
    ...(answers.length > maxAnswers && { more: answers.length - maxAnswers }),
  };
}

function articleRecord(article: Article, { labels }: Site): ArticleRecord {
  const { outlet, headlineInEnglish, byline, published } = article;
  return {
    id: article.id,
    headline: article.headline,
    names: [headlineInEnglish, outlet.nativeName, byline].filter((name) => name !== undefined),
    outlet: outlet.id,
    outletName: outlet.name,
    date: formatDate(published, 'long', labels.dates),
    year: published.edtf.slice(0, 4),
  };
}

/** A value in words that a reader may search for: names with all their spellings, figures. */
function valueNames(value: Value, claim: Claim, site: Site): string[] {
  switch (value.kind) {
    case 'quantity': {
      const { min, max, point } = intervalOf(value);
      const figures = point !== undefined ? [point] : [min, max].filter(Number.isFinite);
      return figures.map(site.labels.grammar.number);
    }
    case 'date':
      return [formatDate(value.date, 'long', site.labels.dates)];
    case 'name':
      return spellingsOf(value.sourceId, site);
    case 'choice':
      return value.options.map((option) => (claim.kind === 'choice' ? (claim.options[option] ?? option) : option));
  }
}

function spellingsOf(id: string, site: Site): string[] {
  const { corpus } = site;
  const source = corpus.sources.get(id);
  if (source) return [source.name, source.nativeName, ...source.aliases, ...source.otherSpellings].filter(isKnown);
  return [nameOf(id, site), corpus.outlets.get(id)?.nativeName].filter(isKnown);
}

const isKnown = (name: string | undefined): name is string => name !== undefined;

/** Every outlet and source, by id. */
export function nameRecords(site: Site): NameRecord[] {
  const { addresses, corpus, labels } = site;
  const { outletKinds, sourceKinds } = labels.outletsAndSources;
  const countries = new Intl.DisplayNames(labels.language, { type: 'region' });
  return [
    ...[...corpus.outlets.values()].map((outlet): NameRecord => ({
      kind: 'outlet',
      path: addresses.outlet(outlet.id).slice(addresses.home.length),
      title: outlet.name,
      names: [outlet.nativeName].filter(isKnown),
      line: labels.search.outletLine(outletKinds[outlet.kind], countries.of(outlet.country) ?? outlet.country),
    })),
    ...[...corpus.sources.values()].map((source): NameRecord => ({
      kind: 'source',
      path: addresses.source(source.id).slice(addresses.home.length),
      title: source.name,
      names: [source.nativeName, ...source.aliases, ...source.otherSpellings].filter(isKnown),
      line: sourceKinds[source.kind],
    })),
  ];
}

/**
 * What the engine indexes of a story: every word of its claims and articles once. How much of a story is about a word is weighed when
 * its record is there; each place of a word would be loaded by every reader who searches. In the order of the alphabet, as the
 * index has them: their places then go up with them, and the index becomes a twentieth smaller.
 */
export function engineText({ title, asked: storyAsked, claims, articles }: StoryRecord): string {
  const texts = [
    title,
    storyAsked,
    // Quotes in the site's language are made of words that the texts have as well, all but a few, which made a sixth of the index.
    ...claims.flatMap(({ question, asked, names, texts: said, quotes, foreign }) => [
      question,
      asked,
      ...names,
      ...said,
      ...quotes.slice(0, foreign),
    ]),
    // Outlets are known by their ids too: “DW”.
    ...articles.flatMap(({ headline, names, outlet, outletName }) => [
      headline,
      outletName,
      outlet.replaceAll('-', ' '),
      ...names,
    ]),
  ];
  return [
    ...new Set(
      texts
        .flatMap(wordsOf)
        .filter((word) => !isQuestionWord(word))
        .flatMap(engineWords),
    ),
  ]
    .toSorted()
    .join(' ');
}

/** What the engine indexes of an outlet or a source: every word of its names, and of its id, as outlets are known by theirs too: “DW”. */
export function engineNames({ path, title, names }: NameRecord): string {
  const id = path.split('/').at(-2) ?? '';
  return [...new Set([title, ...names, id.replaceAll('-', ' ')].flatMap(wordsOf).flatMap(engineWords))].join(' ');
}

/** By what a story can be filtered: the values that its claims and articles have. */
export function storyFilters({
  id,
  claims,
  articles,
}: StoryRecord): Record<'kind' | 'story' | 'outlet' | 'year' | 'agreement', string[]> {
  return {
    kind: ['story'],
    story: [id],
    outlet: [...new Set(articles.map(({ outlet }) => outlet))],
    year: [...new Set(articles.map(({ year }) => year))],
    agreement: [...new Set(claims.map(({ agreement }) => agreement))],
  };
}

/**
 * The words by which claims, outlets and sources are found, by their first two letters, each list the most frequent first: what a
 * misspelt word is compared with.
 */
export function vocabulary(site: Site): ReadonlyMap<string, readonly string[]> {
  const texts = [
    ...site.stories.flatMap((story) => {
      const { title, asked: storyAsked, claims } = storyRecord(story, site);
      return [
        title,
        storyAsked,
        ...claims.flatMap(({ question, asked, names, texts: said }) => [question, asked, ...names, ...said]),
      ];
    }),
    ...nameRecords(site).flatMap(({ title, names }) => [title, ...names]),
  ];
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) {
    // Nobody misspells a figure by a letter, and words of three letters are near to everything.
    if (word.length > 3 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  return Map.groupBy(words, vocabularyKey);
}
