import type { Article, Claim, Story } from '../corpus/model.ts';
import { cellMark } from './columns.ts';

/** The addresses of the site, below a base path. They are a promise: a change leaves a redirect. */
export interface Addresses {
  readonly home: string;
  readonly outlets: string;
  readonly sources: string;
  readonly search: string;
  readonly method: string;
  readonly corrections: string;
  readonly story: (story: Pick<Story, 'id'>) => string;
  /** The versions of a story side by side, with `articles` chosen. */
  readonly read: (story: Pick<Story, 'id'>, articles?: readonly Pick<Article, 'id'>[]) => string;
  /** The tables of a story with the rows of one kind of agreement. */
  readonly tables: (story: Pick<Story, 'id'>, show: string) => string;
  /** Every headline of a story, compared. */
  readonly headlines: (story: Pick<Story, 'id'>) => string;
  /** What a browser needs to relate chosen articles. */
  readonly relations: (story: Pick<Story, 'id'>) => string;
  readonly section: (story: Pick<Story, 'id'>, section: string) => string;
  readonly claim: (story: string, claim: string) => string;
  /** A row of the story's table. */
  readonly row: (story: string, claim: Pick<Claim, 'id'>) => string;
  /** A cell of the story's table; its row where it says nothing, see {@link cellAnchor}. */
  readonly cell: (article: Article, claim: string) => string;
  /** An article's version on a claim's page, with its citation. */
  readonly claimArticle: (article: Pick<Article, 'id' | 'story'>, claim: string) => string;
  readonly article: (article: Pick<Article, 'id' | 'story'>) => string;
  /** The n-th passage on a claim in an article's body. */
  readonly passage: (article: Pick<Article, 'id' | 'story'>, claim: string, number: number) => string;
  readonly outlet: (id: string) => string;
  readonly source: (id: string) => string;
  readonly data: (story: Pick<Story, 'id'>, format: 'json' | 'csv') => string;
  /** A place on the method page. */
  readonly definition: (term: string) => string;
  /** A file of the site, such as `favicon.svg`. */
  readonly file: (path: string) => string;
}

/**
 * Makes the addresses for a site.
 *
 * @param base the path below which the site is hosted, with a stroke at both ends
 */
export function createAddresses(base: string): Addresses {
  return {
    home: base,
    outlets: `${base}outlets/`,
    sources: `${base}sources/`,
    search: `${base}search/`,
    method: `${base}method/`,
    corrections: `${base}corrections/`,
    story: (story) => `${base}stories/${story.id}/`,
    read: (story, articles = []) => readAddress(`${base}stories/${story.id}/read/`, articles),
    tables: (story, show) => `${base}stories/${story.id}/?show=${show}#tables`,
    headlines: (story) => `${base}stories/${story.id}/headlines/`,
    relations: (story) => `${base}stories/${story.id}/relations.json`,
    section: (story, section) => `${base}stories/${story.id}/#${sectionAnchor(section)}`,
    claim: (story, claim) => `${base}claims/${story}/${claim}/`,
    row: (story, claim) => `${base}stories/${story}/#${claim.id}`,
    cell: (article, claim) => `${base}stories/${article.story}/#${cellAnchor(article, claim) ?? claim}`,
    claimArticle: (article, claim) => `${base}claims/${article.story}/${claim}/#${article.id}`,
    article: (article) => `${base}articles/${article.story}/${article.id}/`,
    passage: (article, claim, number) =>
      `${base}articles/${article.story}/${article.id}/#${passageAnchor(claim, number)}`,
    outlet: (id) => `${base}outlets/${id}/`,
    source: (id) => `${base}sources/${id}/`,
    data: (story, format) => `${base}data/${story.id}.${format}`,
    definition: (term) => `${base}method/#${term}`,
    file: (path) => `${base}${path}`,
  };
}

/** The address that opens chosen versions; article ids need no escaping. */
function readAddress(page: string, articles: readonly Pick<Article, 'id'>[]): string {
  return articles.length === 0 ? page : `${page}?with=${articles.map(({ id }) => id).join(',')}`;
}

/** The anchor of a section on its story page. */
export function sectionAnchor(section: string): string {
  return `section-${section}`;
}

/**
 * The anchor of a cell on its story page. Only a cell in which an article says something has one: in a story of dozens of articles most
 * say nothing, and their anchors made a third of its page.
 */
export function cellAnchor(article: Article, claim: string): string | undefined {
  const isTold = article.statements.some((statement) => statement.claim === claim);
  return isTold ? `${claim}${cellMark}${article.id}` : undefined;
}

/** The anchor of the n-th passage on a claim, on its article's page. */
export function passageAnchor(claim: string, number: number): string {
  return `${claim}--${number}`;
}

/** The anchor of the n-th passage of an article on a claim, on the page with all versions. */
export function readingAnchor(article: string, claim: string, number: number): string {
  return `${article}--${claim}--${number}`;
}

/** The anchor, on an article page, of what the others say on a claim. */
export function compareAnchor(claim: string): string {
  return `compare-${claim}`;
}

/** Of a longer quote so many words at both ends are enough to find it. */
const endWords = 3;

/**
 * The address of an article's original, opened at a quote where there is one (a text fragment of the URL, as browsers
 * understand it: https://wicg.github.io/scroll-to-text-fragment/).
 */
export function originalAddress(article: Pick<Article, 'url'>, quote?: string): string | undefined {
  if (article.url === undefined || quote === undefined) return article.url;
  const words = quote.split(' ');
  const ends = [words.slice(0, endWords), words.slice(-endWords)].map((part) => part.join(' '));
  const text = (words.length > 2 * endWords ? ends : [quote]).map(encodeFragment).join(',');
  return `${article.url}${article.url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Letters of other scripts stay: browsers encode them, and so a page has the words of a quote once more, not their bytes in digits. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words)
    .replace(/(?:%[89A-F][\dA-F])+/g, decodeURIComponent)
    .replace(/\s/g, encodeURIComponent)
    .replace(/-/g, '%2D');
}
