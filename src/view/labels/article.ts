import type { Article } from '../../corpus/model.ts';
import { reportedByOthers } from '../../derive/omissions.ts';
import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;

/** How an article is built on another. */
const reliances: Readonly<Record<Article['reliesOn'][number]['how'], string>> = {
  cites: 'cites it',
  quotes: 'quotes it',
  translation: 'a translation',
  copy: 'a copy',
  rewrite: 'a rewriting',
  summary: 'a summary',
};

/** What the editors read. */
const seen: Readonly<Record<Article['seen']['as'], string>> = {
  original: 'the outlet’s own page',
  copy: 'a copy',
  retelling: 'someone else’s retelling',
};

/** An article’s own page, and how articles are named wherever they are. */
const en = {
  reliances,
  /** An article among others of its outlet. */
  named: (outlet: string, day: string) => `${outlet}, ${day}`,
  dayAtHour: (day: string, hour: string) => `${day}, ${hour}`,
  dayInLanguage: (day: string, language: string) => `${day} (${language})`,
  countryAndLanguage: (country: string, language: string) => `${country}, in ${language}`,
  seen: (as: Article['seen']['as'], whole: boolean) =>
    `${seen[as]}, ${whole ? 'in full' : 'in part: what is not in that part is not taken as left out'}`,
  headlineBasis: (basis: string) => ` (headline ${basis})`,
  /** Between our translation of a headline and the headline itself. */
  translated: 'Our translation of ',
  inferred: ', inferred',
  title: (outlet: string, day: string, headline: string) => `${outlet}, ${day}: ${headline}`,
  description: (outlet: string, headline: string) =>
    `What ${outlet} reports (“${headline}”), retold and compared claim by claim with the other versions.`,
  details: {
    outlet: 'Outlet',
    published: 'Published',
    updated: 'Updated',
    byline: 'By',
    original: 'Original',
    noAddress: 'no address known',
    seen: 'Read here from',
    text: 'Saved text',
    reliesOn: 'Built on',
    note: 'Note',
    /** Before where a copy or a retelling was seen. */
    from: ': ',
    basis: (basis: string) => ` (${basis})`,
    reliance: (how: string) => `: ${how}`,
    /** What was found in the saved text of the article, or that there is none. */
    receipt: (date: string, characters: number, whole: boolean, proved: number, quotes: number) =>
      `${whole ? 'all of it' : 'a part'}, ${plural(characters, { one: '# character', other: '# characters' })}; ${quotes === 0 ? 'compared with it' : `${proved} of ${plural(quotes, { one: '# quote', other: '# quotes' })} found in it`} on ${date}`,
    noReceipt: 'none could be had again: the statements rest on what the editors noted',
  },
  contents: {
    title: 'On this page',
    omissions: (left: number | undefined, alone: number) =>
      `What it leaves out${left === undefined ? '' : ` (${left})`}, and what only it reports (${alone})`,
    compared: 'What the others say',
  },
  retelling: {
    title: 'The article, retold',
    note: 'Retold in our words, not the outlet’s. Marked words carry a statement and lead to what the others say on it.',
    original: 'Read the original',
    noOriginal: 'No address of the original is known.',
    read: 'Read it next to another version',
    claims: 'Claims in this paragraph',
  },
  omissions: {
    title: 'What it leaves out, and what only it reports',
    how: 'How this is counted',
    omitted: 'What it leaves out',
    exclusive: 'What only it reports',
    partSeen: 'Only a part of it was seen, so nothing counts as left out.',
    partSeenShort: 'Seen in part, so nothing counts as left out.',
    leavesOut: (omitted: number, expected: number) =>
      expected === 0
        ? `In the sections it writes about, no claim is reported by at least ${reportedByOthers} others.`
        : `Silent on ${omitted} of the ${plural(expected, { one: '# claim', other: '# claims' })} that at least ${reportedByOthers} others report, in the sections it writes about.`,
    alone: (exclusive: number, reported: number) =>
      exclusive === 0
        ? `Of the ${plural(reported, { one: '# claim', other: '# claims' })} it reports, none that only it reports.`
        : `Alone with ${exclusive} of the ${plural(reported, { one: '# claim', other: '# claims' })} it reports.`,
    undecided: (number: number) =>
      `${plural(number, { one: '# more claim is', other: '# more claims are' })} not in the part we saw, or not checked.`,
    untouched: (sections: readonly string[]) => `Not counted, as it says nothing there: ${sections.join('; ')}.`,
  },
  comparison: {
    thisArticle: 'This article',
    others: (number: number) => `and ${plural(number, { one: '# other', other: '# others' })}`,
  },
};

export type ArticleLabels = typeof en;
export const articleLabels: ByLanguage<ArticleLabels> = { en };
