import type { Outlet, Source } from '../../corpus/model.ts';
import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;

const outletKinds: Readonly<Record<Outlet['kind'], string>> = {
  newspaper: 'Newspaper',
  agency: 'News agency',
  broadcaster: 'Broadcaster',
  magazine: 'Magazine',
  online: 'Online outlet',
};

const sourceKinds: Readonly<Record<Source['kind'], string>> = {
  person: 'Person',
  official: 'Official',
  body: 'Body',
  agency: 'Agency',
  document: 'Document',
  dataset: 'Dataset',
};

const details = {
  kind: 'Kind',
  country: 'Country',
  language: 'Language',
  homepage: 'Site',
  note: 'Note',
  of: 'Belongs to',
  aliases: 'Also',
  otherSpellings: 'Other spellings',
  members: 'Belonging to it',
};

/** The pages of outlets and sources, and the lists of them. */
const en = {
  outletKinds,
  sourceKinds,
  details,
  outlets: {
    title: 'Outlets',
    description: 'The outlets whose articles are compared here, and those they credit.',
    lead: 'Organisations that publish articles. Some have none here: they are credited by others.',
    articles: (number: number) => plural(number, { one: '# article', other: '# articles' }),
    creditedOnly: 'credited only',
  },
  outlet: {
    description: (name: string) => `What ${name} reports on the stories compared here, and what others credit it with.`,
    noArticles: 'None of its own articles is compared here.',
  },
  sources: {
    title: 'Sources',
    description: 'The people, bodies, documents and datasets that the articles credit, and for what.',
    /** Before the link to the outlets, its words, and what follows. */
    lead: ['Who is credited, by whom, for what. Outlets that are credited have their page among the ', 'outlets', '.'],
    statements: (number: number) => plural(number, { one: '# statement', other: '# statements' }),
  },
  source: {
    description: (name: string) => `What the articles compared here credit to ${name}.`,
    noStatements: 'No statement is credited to it; it is named in a statement’s value, or others belong to it.',
  },
  creditedFor: {
    title: 'Credited for',
    count: (statements: number, outlets: number, name: string) =>
      `${plural(statements, { one: '# statement', other: '# statements' })} by ${plural(outlets, { one: '# outlet', other: '# outlets' })} ${statements === 1 ? 'leads' : 'lead'} to ${name}.`,
    passedOn: ' (passed on from someone else)',
  },
} as const;

export type OutletAndSourceLabels = typeof en;
export const outletAndSourceLabels: ByLanguage<OutletAndSourceLabels> = { en };
