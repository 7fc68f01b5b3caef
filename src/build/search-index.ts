import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import type { NameRecord, StoryRecord } from '../view/pages/search-record.ts';
import { engineNames, engineText, nameRecords, storyFilters, storyRecord } from '../view/pages/search-record.ts';
import type { Site } from '../view/site.ts';
import { BuildError } from './build-error.ts';

/** Ready-made interfaces and a worker: the site has its own interface, and its policy allows no workers. */
const unusedFiles = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown/;

/** What a second index does not need to bring again. */
const engineFiles = /^(?:pagefind\.js|wasm\.)/;

/** A record as the engine takes it. */
type EngineRecord = Parameters<PagefindIndex['addCustomRecord']>[0];

/** A file of an index. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Writes two indexes beside a built site: that of the stories, with the engine, into `pagefind/`, and that of the outlets and
 * sources into `pagefind/names/`, which a reader loads once claims are shown.
 *
 * @throws {BuildError} when the indexer is missing or fails
 */
export async function writeSearchIndex(siteFolder: string, site: Site): Promise<void> {
  await writeIndexes(
    join(siteFolder, 'pagefind'),
    site.stories.map((story) => storyRecord(story, site)),
    nameRecords(site),
  );
}

/**
 * Writes the indexes of records. What the engine keeps of a story to be shown is replaced by the record of the story itself, in
 * `records/` under the name that the engine gives the story in its answers.
 *
 * @param folder where the engine and the index of the stories go
 * @throws {BuildError} when the indexer is missing or fails
 */
export async function writeIndexes(
  folder: string,
  stories: readonly StoryRecord[],
  names: readonly NameRecord[],
): Promise<void> {
  try {
    const records = new Map(stories.map((story) => [story.id, JSON.stringify(story)]));
    for (const { path, content } of await indexOf(
      stories.map((story) => ofStory(story, records.get(story.id) ?? '')),
    )) {
      if (!path.startsWith('fragment/')) write(join(folder, path), content);
      else
        write(join(folder, 'records', `${basename(path, '.pf_fragment')}.json`), records.get(storyOf(content)) ?? '');
    }
    for (const { path, content } of await indexOf(names.map(ofName)))
      if (!engineFiles.test(path)) write(join(folder, 'names', path), content);
  } catch (error) {
    if (error instanceof BuildError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new BuildError(
      `The search indexer could not be run: ${reason}. Run npm ci again; it brings the indexer of this system.`,
      { cause: error },
    );
  } finally {
    await close();
  }
}

/** @param record as it is written; its digest gives the file another name when anything in it changes */
function ofStory(story: StoryRecord, record: string): EngineRecord {
  return {
    url: story.id,
    content: engineText(story),
    language: 'en',
    meta: { digest: createHash('sha256').update(record).digest('hex').slice(0, 16) },
    filters: storyFilters(story),
  };
}

function ofName(record: NameRecord): EngineRecord {
  const { kind, path, title, names, line } = record;
  return {
    url: path,
    content: engineNames(record),
    language: 'en',
    meta: { kind, path, title, line, names: names.join('\n') },
    filters: { kind: [kind] },
  };
}

/** The story that a fragment of the engine is of: compressed JSON behind a mark. */
function storyOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
  return url;
}

async function indexOf(records: readonly EngineRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  refuse(errors);
  if (!index) throw new BuildError('The search indexer gave no index.');
  for (const record of records) refuse((await index.addCustomRecord(record)).errors);
  const { errors: failed, files } = await index.getFiles();
  refuse(failed);
  await index.deleteIndex();
  return files.filter(({ path }) => !unusedFiles.test(path));
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new BuildError(`The search indexer failed: ${errors.join('; ')}`);
}
