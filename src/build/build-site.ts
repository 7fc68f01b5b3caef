import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build as buildPages } from 'astro';
import { readCorpus } from '../corpus/read-corpus.ts';
import { printReport } from '../corpus/report/report.ts';
import { createSite } from '../view/site.ts';
import { writeSearchIndex } from './search-index.ts';
import type { Settings } from '../settings.ts';
import { BuildError } from './build-error.ts';
import { minifyHtml } from './html.ts';

/**
 * Builds the site beside its place and moves it there when it is whole: a build that fails, or is killed, leaves the last
 * one as it was.
 *
 * @param root the project's folder
 * @throws {BuildError} when nothing was published; the message says why and what to do
 */
export async function buildSite(root: string, settings: Settings): Promise<void> {
  refuseForeignFolder(root, settings.outFolder);
  const result = readCorpus(settings.contentFolder);
  if (!result.ok) {
    throw new BuildError(
      `${printReport(result.problems, settings.contentFolderShown)}Nothing was published; ${describeLast(settings.outFolder)}.`,
    );
  }
  const parent = dirname(settings.outFolder);
  const name = basename(settings.outFolder);
  const working = join(parent, `.${name}.building-${process.pid}`);
  try {
    mkdirSync(parent, { recursive: true });
    removeLeftovers(parent, name);
    rmSync(working, { recursive: true, force: true });
    await buildPages({ root, outDir: working, logLevel: 'warn' });
    trimPages(working);
    await writeSearchIndex(working, createSite(result.corpus, settings));
    replaceFolder(working, settings.outFolder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BuildError(
      `The site could not be built: ${reason}\n${advice(error)}Nothing was published; ${describeLast(settings.outFolder)}.`,
      { cause: error },
    );
  } finally {
    rmSync(working, { recursive: true, force: true });
  }
}

function trimPages(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const file = join(folder, path);
    writeFileSync(file, minifyHtml(readFileSync(file, 'utf8')));
  }
}

function describeLast(outFolder: string): string {
  return existsSync(outFolder) ? `${outFolder} is as it was` : `${outFolder} does not exist`;
}

function advice(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return 'The disk is full: make room and build again.\n';
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return 'The folder cannot be written to: set OUT_DIR to one that can.\n';
  return '';
}

/** What a folder must hold to be taken for an earlier build. */
const marks = ['404.html', 'index.html'];

/** A build replaces its folder, so it must not be one that holds anything else. */
function refuseForeignFolder(root: string, outFolder: string): void {
  const fromOut = relative(outFolder, root);
  if (fromOut === '' || !fromOut.startsWith('..'))
    throw new BuildError(`OUT_DIR is ${outFolder}, which holds the project itself. Choose another folder.`);
  if (!existsSync(outFolder)) return;
  const entries = readdirSync(outFolder);
  if (entries.length > 0 && !marks.every((mark) => entries.includes(mark))) {
    throw new BuildError(
      `${outFolder} holds files that are no earlier build, and building would delete them. Empty it, or set OUT_DIR to another folder.`,
    );
  }
}

/** Removes what killed builds left behind. */
function removeLeftovers(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    const process = new RegExp(`^\\.${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.(?:building|old)-(\\d+)$`).exec(
      entry,
    )?.[1];
    if (process !== undefined && !isRunning(Number(process)))
      rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Puts `from` in the place of `to`. If two builds end at the same time the later one stays. */
function replaceFolder(from: string, to: string): void {
  const old = join(dirname(to), `.${basename(to)}.old-${process.pid}`);
  for (let tries = 0; ; tries += 1) {
    const replaced = moveAway(to, old);
    try {
      renameSync(from, to);
      if (replaced) rmSync(old, { recursive: true, force: true });
      return;
    } catch (error) {
      if (replaced && !existsSync(to)) renameSync(old, to);
      const takenMeanwhile =
        error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
      if (!takenMeanwhile || tries >= 5) throw error;
    }
  }
}

function moveAway(folder: string, to: string): boolean {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(folder, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
