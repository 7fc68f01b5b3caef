import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;
const articles = (number: number) => plural(number, { one: '# article', other: '# articles' });

/** A story’s page with its tables. */
const en = {
  kicker: (outlets: number, claims: number, span: string) =>
    `Story · ${plural(outlets, { one: '# outlet', other: '# outlets' })} · ${plural(claims, { one: '# claim', other: '# claims' })} · ${span}`,
  toTables: 'To the tables',
  toReading: 'Read two versions side by side',
  of: (reporting: number, all: number) => `${reporting} of ${all}`,
  ofWithReason: (reporting: number, all: number, reason: string) => `${reporting} of ${all} · ${reason}`,
  versions: 'The versions',
  allArticles: (number: number) => `All ${articles(number)}, in the order of the columns`,
  controls: 'What the tables show',
  printed: (number: number) =>
    `Printed are the columns that were chosen, or with which each table opens; the story has ${articles(number)}.`,
  sections: 'Sections',
  table: {
    region: (title: string) => `Table: ${title}`,
    caption: (title: string) => `${title}: one row for each claim, one column for each article, by day of publication`,
    claim: 'Claim',
    versions: (articles: number) => (articles === 1 ? 'What it says' : `What each of the ${articles} says`),
  },
  filter: {
    legend: 'Show in the tables, by how all articles relate',
    all: (claims: number) => `all ${plural(claims, { one: '# claim', other: '# claims' })}`,
    chosen: 'only those on which a chosen article speaks',
    kinds: {
      conflict: 'only those that conflict',
      differ: 'only those that differ',
      changes: 'only those that changed',
      agree: 'only those that agree',
    },
  },
  chooser: {
    open: (open: number, all: number) => `${open} of ${articles(all)} in each table. Choose others`,
    openAll: (all: number) => `All ${articles(all)} in each table. Choose some`,
    legend: (open: number) =>
      `Tick those to be shown. While none is ticked: in each table ${open} that show both sides of its conflicts, then those that say most`,
    legendAll: 'Tick those to be shown. While none is ticked: all',
    chosen: (chosen: number, all: number) => `${chosen} of ${all} articles chosen. Choose others`,
    search: 'Outlet, country, language',
    found: (found: number, all: number) => `${english.number(found)} of ${articles(all)}`,
  },
  compare: { first: 'Compare', second: 'with', read: 'Read side by side', show: 'Show these two in the tables' },
  /** In a cell that is opened. */
  cite: 'cite or report',
  /** Said at the head of the page, for who opens an address with a choice in it. */
  shown: {
    articles: (chosen: number, all: number) => `${chosen} of ${all} articles`,
    words: (parts: readonly string[]) => `The tables show ${parts.join(', ')}. `,
    all: 'Show all',
  },
  note: { title: 'Editors’ note', more: 'The rest of the note' },
  data: { title: 'Data', lead: ['Every cell as ', 'CSV', ' or ', 'JSON', '.'] },
  /** How many quotes were found in saved texts of the articles; the sign is that of the cells. */
  proved: (proved: number, quotes: number) =>
    `✓ ${english.number(proved)} of ${plural(quotes, { one: '# quote', other: '# quotes' })} found to the letter in saved texts of the articles. `,
  provedMeans: 'What this means',
} as const;

export type StoryLabels = typeof en;
export const storyLabels: ByLanguage<StoryLabels> = { en };
