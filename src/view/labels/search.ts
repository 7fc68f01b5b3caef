import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;

/** The search box of every page, its suggestions, and the search page. */
const en = {
  placeholder: 'Search for a claim',
  submit: 'Search',
  page: {
    title: 'Search',
    description: 'Search for a claim, an article, an outlet or a source; or look through all claims.',
    filtersTitle: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters (${chosen} on)`),
    filters: { kind: 'Kind', story: 'Story', outlet: 'Outlet', year: 'Year', agreement: 'Agreement' },
    all: 'All',
    /** A value of a filter, with how many results it would leave. */
    counted: (name: string, number: number) => `${name} (${number})`,
    withoutScript: 'Live search needs JavaScript. All claims are listed below; your browser can search this page.',
    retry: 'Try again',
    clear: 'Without the filters',
    nearest: 'The nearest claims',
    slash: 'The key / leads to the search box, on every page; Ctrl-K and Cmd-K do in any case',
    allClaims: 'All claims',
  },
  /** The headings of groups of results. */
  kinds: { claim: 'Claims', article: 'Articles', outlet: 'Outlets', source: 'Sources' },
  /** What was found, for those who do not see it. */
  totals: (totals: {
    readonly claim: number;
    readonly article: number;
    readonly outlet: number;
    readonly source: number;
  }) => {
    const parts = [
      totals.claim > 0 ? plural(totals.claim, { one: '# claim', other: '# claims' }) : '',
      totals.article > 0 ? plural(totals.article, { one: '# article', other: '# articles' }) : '',
      totals.outlet > 0 ? plural(totals.outlet, { one: '# outlet', other: '# outlets' }) : '',
      totals.source > 0 ? plural(totals.source, { one: '# source', other: '# sources' }) : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'Nothing found' : parts.join(', ');
  },
  suggestions: 'Answers',
  allResults: (typed: string) => `All results for “${typed}”`,
  toSearchPage: 'Search page and all claims',
  nothingFor: (typed: string) => `Nothing was found for “${typed}”.`,
  /** What was searched for in the place of a word that nothing has. */
  corrected: (typed: string, taken: string | undefined) =>
    taken === undefined ? `Nothing has “${typed}”.` : `Nothing has “${typed}”; “${taken}” was looked for.`,
  searching: 'Searching …',
  claimsFirst: 'Claims first …',
  failed: 'The search engine could not be loaded. All claims are listed below.',
  nothing: (typed: string, filtered: boolean) =>
    `Nothing was found${typed === '' ? '' : ` for “${typed}”`}${filtered ? ' with these filters' : ''}. All claims are listed below.`,
  allOf: (kind: 'claim' | 'article' | 'outlet' | 'source', total: number) =>
    `All ${total} ${{ claim: 'claims', article: 'articles', outlet: 'outlets', source: 'sources' }[kind]}`,
  /** What articles answer to a claim that was found, and how many of them: “11,300 (8) · 20,000 (2)”. A count stays beside its answer. */
  answers: (answers: readonly (readonly [answer: string, articles: number])[], more: number) =>
    [
      ...answers.map(([answer, articles]) => `${answer}\u00A0(${articles})`),
      ...(more > 0 ? [`and\u00A0${more}\u00A0more`] : []),
    ].join('\u00A0· '),
  /** The line below a claim that was found. */
  claimLine: (agreement: string, reporting: number, articles: number, story: string) =>
    `${agreement} · ${reporting} of ${plural(articles, { one: '# article', other: '# articles' })} · ${story}`,
  articleLine: (outlet: string, day: string, story: string) => `${outlet}, ${day} · ${story}`,
  outletLine: (kind: string, country: string) => `${kind}, ${country}`,
};

export type SearchLabels = typeof en;
export const searchLabels: ByLanguage<SearchLabels> = { en };
