import type { ByLanguage } from './language.ts';

/** Citations and reports of errors. */
const en = {
  claim: (claim: { readonly question: string; readonly story: string; readonly address: string }) =>
    `“${claim.question}” In “${claim.story}”, Synoptic, ${claim.address}`,
  /** What one article says on a claim: in our words, with its own where it is quoted, and where it can be read. */
  statement: (statement: {
    readonly outlet: string;
    readonly date: string;
    readonly question: string;
    readonly story: string;
    readonly address: string;
    readonly says: string;
    readonly quote?: string | undefined;
    readonly original?: string | undefined;
    /** When the quote was found in the saved text; empty where only that it was is known. */
    readonly checked?: string | undefined;
    readonly corrected?: string | undefined;
  }) =>
    `${statement.outlet} (${statement.date}) on “${statement.question}”: ${statement.says}${statement.quote === undefined ? '' : ` “${statement.quote}”`} (our summary${statement.corrected === undefined ? '' : `, corrected ${statement.corrected}`}${statement.checked === undefined ? '' : `; quote checked against the saved text${statement.checked === '' ? '' : ` ${statement.checked}`}`}). ${statement.original === undefined ? '' : `Original: ${statement.original} `}In “${statement.story}”, Synoptic, ${statement.address}`,
  subject: (outlet: string, question: string) => `${outlet} on “${question}”`,
  citeAs: 'Cite as: ',
  title: 'Cite or report',
  inTable: 'In the story’s table',
  toClaim: 'To the claim',
  copyLink: 'Copy the link',
  copyCitation: 'Copy a citation',
  /** Where the site names nobody to report to. */
  copyReport: 'Copy a report of an error',
  copied: (text: string) => `Copied: ${text}`,
  /** A page that is not served securely has no clipboard. */
  copyByHand: (text: string) => `To be copied by hand: ${text}`,
  report: 'Report an error',
  reportTitle: (title: string) => `Error: ${title}`,
  reportBody: (page: string) => `On ${page}\n\nWhat is wrong, and what shows it:\n`,
};

export type CitationLabels = typeof en;
export const citationLabels: ByLanguage<CitationLabels> = { en };
