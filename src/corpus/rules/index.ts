import type { ParsedContent } from '../read/parsed-content.ts';
import type { ProblemList } from '../report/problems.ts';
import { checkArticles } from './articles.ts';
import { checkRelianceCycles, checkSourceCycles } from './cycles.ts';
import { checkDuplicateArticles, checkSharedIds } from './duplicates.ts';
import { checkReference, knownNames } from './references.ts';
import { warnOfStaleReceipt } from './receipts.ts';
import { warnOfUnchecked } from './silence.ts';
import { checkStories } from './stories.ts';

/**
 * The rules that hold between files, and between the parts of one file. They look at everything that could be read, in
 * files with other faults too, and report nothing that is only the consequence of what is reported already.
 *
 * @param today a day number (days since 1970-01-01, UTC)
 */
export function checkRules(entries: ParsedContent, today: number, problems: ProblemList): void {
  checkSharedIds(entries, problems);
  const names = knownNames(entries);
  for (const source of entries.sources.values())
    checkReference(source, ['of'], names, 'a source or an outlet', problems);
  checkSourceCycles(entries, problems);
  checkStories(entries, problems);
  checkArticles(entries, today, problems);
  checkDuplicateArticles(entries, problems);
  checkRelianceCycles(entries, problems);
  // Last: only in files without errors.
  for (const article of entries.articles.values()) {
    const story = entries.stories.get(article.story);
    warnOfStaleReceipt(article, problems);
    if (story?.fields && !problems.hasErrors(story.path)) warnOfUnchecked(article, story.fields, problems);
  }
}
