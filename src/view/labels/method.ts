import type { AgreementKind } from '../../derive/agreement-kind.ts';
import type { ByLanguage } from './language.ts';

/** Where a link in the words of the method page leads: `[words](report)` in a text. */
export type MethodLink = 'report' | 'licence' | 'corrections';

/** A paragraph, or a list of words with what they mean. */
export type MethodBlock =
  | { readonly kind: 'paragraph'; readonly id?: string; readonly text: string }
  | { readonly kind: 'definitions'; readonly items: readonly MethodDefinition[] };

export interface MethodDefinition {
  readonly term: string;
  readonly id?: string;
  readonly text: string;
}

/** A section; its id is a promise, as pages and other sites link to it. */
export interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly MethodBlock[];
}

const words: MethodSection = {
  id: 'words',
  title: 'The words',
  blocks: [
    {
      kind: 'definitions',
      items: [
        { term: 'Outlet', text: 'An organisation that publishes articles.' },
        {
          term: 'Article',
          text: 'One outlet’s version of a story, retold here in our own words, with its headline as its title.',
        },
        {
          term: 'Story',
          text: 'A thread of events that several outlets report, divided into sections: moments, or topics.',
        },
        { term: 'Claim', text: 'One question that can be checked: a row of the table.' },
        { term: 'Statement', text: 'What one article says on one claim. A cell holds none, one or several.' },
        {
          term: 'Credit',
          id: 'credit',
          text: 'On whose word a statement stands, nearest first: “credits Yonhap, who cites an anonymous source”. “States it itself” means that the article credits nobody. “Nobody named” is hearsay: “reportedly”, “it is estimated”. “Source not recorded” means that the editors do not know whether the article credits someone.',
        },
        {
          term: 'Passage',
          text: 'The words of our retelling that carry a statement. They are marked on the article’s page.',
        },
        {
          term: 'Quote',
          text: 'A few words repeated exactly from the original, at most twelve, always in quotation marks.',
        },
        {
          term: 'Quote found in the saved text',
          id: 'receipts',
          text: 'Editors save the text of an article outside this site, and a program looks for the quotes in it, letter for letter: only quotation marks, white space and Unicode forms may differ. The article then carries a receipt: the day, a digest of that text, how much of it there was. A quote that is edited later loses it. ✓ behind a quote says that it was found; without it a quote was read by an editor, and the text is not at hand.',
        },
        {
          term: 'Hedged',
          text: 'The article’s own words that weaken a statement: “possibly even”, “is likely to”.',
        },
      ],
    },
  ],
};

const silence: MethodSection = {
  id: 'silence',
  title: 'Empty cells',
  blocks: [
    { kind: 'paragraph', text: 'There are four reasons for an empty cell, and they are never mixed up.' },
    {
      kind: 'definitions',
      items: [
        { term: 'Silent', text: 'The whole article was read for it, and it is not there.' },
        { term: 'Written before', text: 'The article was published before it could be known.' },
        {
          term: 'Not in the part we saw',
          text: 'Only a part of the article was at hand. What is not in that part may be in the rest.',
        },
        { term: 'Not checked', text: 'Not decided yet. It is not silence.' },
      ],
    },
  ],
};

/** What each kind of agreement means. `notCompared` is the `single` kind where several articles say something. */
const agreements: Readonly<Record<AgreementKind | 'notCompared', string>> = {
  conflict: 'One affirms what another denies, or they give figures, dates, names or answers that exclude each other.',
  differ:
    'They do not say the same, and both may hold: figures that overlap, one doubting what another says, two spellings of one name.',
  agree:
    'They say the same, and what they say is of one time. It is said when they do so not equally exactly (“2019”, “December 2019”) or not equally firmly.',
  changes:
    'None conflict or differ on one time, but on another time another answer is given: a count of September and one of October.',
  apart:
    'Several articles say something, but of different scopes or different times, so that nothing can be compared with anything.',
  notCompared:
    'Several articles say something, and fewer than two of them something that can be compared with another.',
  single: 'One article alone says something.',
  none: 'No article says anything on it.',
};

const agreement = {
  id: 'agreement',
  title: 'Agreement',
  lead: 'Statements on a claim are compared two by two, across articles, when they are about the same scope (China; China and Russia) and their times do not lie apart. The strongest relation found is in the row, with its reason. It is computed from the cells.',
  kinds: agreements,
  figures: {
    id: 'figures',
    text: 'A figure “about” a number reaches a tenth of it either way. “Thousands” is 2,000 to 10,000, “tens of thousands” 20,000 to 100,000, “hundreds of thousands” 200,000 to 1,000,000. “The outlets state it themselves” means that neither credits anyone; “same source, reported differently” that both lead back to the same one; “their sources disagree” that they lead back to others. An article that prints several sides, each on another’s word, does not stand against those who print one of them. An article “says it two ways” where two places of its text exclude each other and neither is credited to someone else than the other, or where its headline, deck or caption is not what its text says.',
  },
};

const derived: readonly MethodSection[] = [
  {
    id: 'origins',
    title: 'Original sources',
    blocks: [
      {
        kind: 'paragraph',
        text: 'The original source of a statement is the last link of its credit: where it comes from as far as it says. Ten articles with one original source are not ten confirmations. Hearsay is never one. Someone unnamed belongs to the body he or she speaks for, else to whoever passed the words on. A body and those who speak for it count once.',
      },
    ],
  },
  {
    id: 'travel',
    title: 'Who relied on whom',
    blocks: [
      {
        kind: 'paragraph',
        text: 'An article relies on another where it says so, or where its text shows it; how it is known is beside it. Along such links each statement is compared with the closest one upstream, and what changed is named: less or more exact, higher or lower; another scope or position; stronger or weaker, where the answers have an order, else another answer; a hedge gone or new; another origin; left out or added. Wordings are side by side and are never ranked. A change is one between what was noted of the two articles: translation, cutting and notes can make one, and it does not say who made it. Where only the outlet relied on is known, its latest article here takes its place, marked as not proved. Where only part of an article was seen, nothing counts as left out or added.',
      },
      {
        kind: 'paragraph',
        text: 'Who told a claim first is said of the articles here and by the days that are exactly known; the hours are those that were printed. An article whose day is not exactly known may have been earlier, and is named; “about” and “uncertain” are taken to reach a week either way, but not before what the article itself tells: not before the day since when a claim on which it speaks could be known, not before a date that it gives for something that had happened, and not before the day of an article here that it relies on. Who was first is said of each answer by itself: another figure is another answer, and may have come from elsewhere.',
      },
    ],
  },
  {
    id: 'left-out',
    title: 'What is left out',
    blocks: [
      {
        kind: 'paragraph',
        text: 'An article’s silence is counted only in the sections where it says something, only on claims that at least two others report, and never on what came after it.',
      },
    ],
  },
  {
    id: 'dates',
    title: 'Dates',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Dates are shown as exactly as they are known and no more. “About” and “uncertain” are the editors’, and the article’s page says what the date is inferred from.',
      },
    ],
  },
  {
    id: 'limits',
    title: 'What this site does not claim',
    blocks: [
      {
        kind: 'paragraph',
        text: 'That something is reported does not make it so; that an article is silent is no fault of it; that many agree is no proof, as they may repeat one report. The selection of articles is what the editors found and could read, not all there is.',
      },
    ],
  },
];

const corrections = {
  id: 'corrections',
  title: 'Who edits, and how corrections are made',
  /** Before and after how an error is reported. */
  before:
    'The site is made from text files: each article’s statements, credits and places are written by an editor, checked against the original, and checked by a program for everything that a program can see. Whoever hosts the site answers for it. ',
  report: 'If a cell is wrong, [tell the editors](report), with the cell’s link and the words of the original.',
  noReport:
    'This copy of the site names no address for reports yet; its host can set one. Until then a cell’s menu offers a report to be copied and sent to whoever runs the site.',
  after:
    ' A correction is shown: beside the cell, on the page of [corrections](corrections), in the data files and in a citation.',
};

const reuse: MethodSection = {
  id: 'reuse',
  title: 'Reuse',
  blocks: [
    {
      kind: 'paragraph',
      text: 'The retellings and the tables may be used under [CC BY 4.0](licence). Headlines and quotes belong to their outlets and are excepted. Every story’s cells can be had as CSV and JSON from its page. No third party is contacted when you read this site, and nothing is stored about you.',
    },
  ],
};

/** The method page. */
const en = {
  title: 'Method',
  description:
    'How stories are compared here, what the words mean, how corrections are made, and what this site does not claim.',
  heading: 'How it works',
  lead: 'Synoptic puts the versions of a news story next to each other. It shows who says what, on whose word, how firmly and where. It does not judge: no article is scored, no claim is called true or false, and what is derived is computed, never worded by hand. Everything shown can be followed to a line of a content file.',
  words,
  silence,
  agreement,
  derived,
  corrections,
  reuse,
  example: 'For example: ',
};

export type MethodLabels = typeof en;
export const methodLabels: ByLanguage<MethodLabels> = { en };
