import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { BuildError } from './build-error.ts';

/** Ready-made interfaces and a worker: the site has its own interface, and its policy allows no workers. */
const unusedFiles = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown/;

/** What a second index does not need to bring again. */
const engineFiles = /^(?:pagefind\.js|wasm\.)/;

/**
 * Indexes the pages of a built site and writes two indexes: that of the claims, with the engine, into `pagefind/`, and that of
 * the articles, outlets and sources into `pagefind/others/`. Readers come for claims; the second is loaded once these are shown.
 *
 * @throws {BuildError} when the indexer is missing or fails
 */
export async function writeSearchIndex(siteFolder: string): Promise<void> {
  try {
    await writeIndexOf(siteFolder, 'claims/**/*.html', 'pagefind');
    await writeIndexOf(siteFolder, '{articles,outlets,sources}/**/*.html', 'pagefind/others', engineFiles);
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

async function writeIndexOf(siteFolder: string, glob: string, folder: string, left?: RegExp): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  refuse(errors);
  if (!index) throw new BuildError('The search indexer gave no index.');
  const added = await index.addDirectory({ path: siteFolder, glob });
  refuse(added.errors);
  const { errors: failed, files } = await index.getFiles();
  refuse(failed);
  for (const { path, content } of files) {
    if (unusedFiles.test(path) || left?.test(path)) continue;
    const target = join(siteFolder, folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new BuildError(`The search indexer failed: ${errors.join('; ')}`);
}
