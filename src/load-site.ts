import { readCorpus } from './corpus/read-corpus.ts';
import { printReport } from './corpus/report/report.ts';
import { readSettings } from './settings.ts';
import type { Site } from './view/site.ts';
import { createSite } from './view/site.ts';

/** The content cannot be shown; the message is the report of all its problems. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

let loaded: Site | undefined;

/**
 * The site of this process, read once for all pages. Only pages ask for it; what stands below them is given values.
 *
 * @throws {ContentError} when the content has errors: nothing is published then
 */
export function loadSite(): Site {
  loaded ??= readSite();
  return loaded;
}

function readSite(): Site {
  const settings = readSettings(process.env, process.cwd());
  const result = readCorpus(settings.contentFolder);
  if (!result.ok) throw new ContentError(printReport(result.problems, settings.contentFolderShown));
  return createSite(result.corpus, settings);
}
