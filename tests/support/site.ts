import type { Corpus } from '../../src/corpus/model.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Settings } from '../../src/settings.ts';
import { readSettings } from '../../src/settings.ts';
import type { Site } from '../../src/view/site.ts';
import { createSite } from '../../src/view/site.ts';

/** A site of a corpus, at the root of a host that is not known unless the environment says otherwise. */
export function siteOf(corpus: Corpus, env: Readonly<Record<string, string>> = {}): Site {
  return createSite(corpus, settingsOf(env));
}

export function settingsOf(env: Readonly<Record<string, string>> = {}): Settings {
  return readSettings(env, '/site');
}

/** The site of the real content. */
export function realSite(env: Readonly<Record<string, string>> = {}): Site {
  const result = readCorpus('content');
  if (!result.ok) throw new Error('The content has problems; npm run check tells which.');
  return siteOf(result.corpus, env);
}
