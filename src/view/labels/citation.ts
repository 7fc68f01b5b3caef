import type { ByLanguage } from './language.ts';

/** Citations and reports of errors. */
const en = {
  claim: (claim: { readonly question: string; readonly story: string; readonly address: string }) =>
    `“${claim.question}” In “${claim.story}”, Synoptic, ${claim.address}`,
  /** What one article says on a claim; its words are ours, so they are not in it. */
  statement: (statement: {
    readonly outlet: string;
    readonly date: string;
    readonly question: string;
    readonly story: string;
    readonly address: string;
  }) =>
    `${statement.outlet} (${statement.date}) on “${statement.question}” In “${statement.story}”, Synoptic, ${statement.address}`,
  subject: (outlet: string, question: string) => `${outlet} on “${question}”`,
  citeAs: 'Cite as: ',
  title: 'Cite or report',
  inTable: 'In the story’s table',
  toClaim: 'To the claim',
  copyLink: 'Copy the link',
  copyCitation: 'Copy a citation',
  copied: (text: string) => `Copied: ${text}`,
  /** A page that is not served securely has no clipboard. */
  copyByHand: (text: string) => `To be copied by hand: ${text}`,
  report: 'Report an error',
  reportTitle: (title: string) => `Error: ${title}`,
  reportBody: (page: string) => `On ${page}\n\nWhat is wrong, and what shows it:\n`,
};

export type CitationLabels = typeof en;
export const citationLabels: ByLanguage<CitationLabels> = { en };
