import type { ByLanguage } from './language.ts';

/** What was wrong in cells and has been put right. */
const en = {
  title: 'Corrections',
  lead: 'Every cell that said something else than its article and was put right: the day, what it said, what it says now, and why.',
  feedTitle: 'Synoptic: corrections',
  was: (words: string) => `It said: ${words}.`,
  now: (words: string) => `It says: ${words}.`,
  /** Of a statement that was taken back. */
  withdrawn: 'The statement was taken back.',
  item: (article: string, question: string) => `${article} on “${question}”`,
  none: 'No cell has been corrected yet.',
};

export type CorrectionLabels = typeof en;
export const correctionLabels: ByLanguage<CorrectionLabels> = { en };
