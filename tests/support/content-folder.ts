import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../src/corpus/report/problems.ts';
import type { CorpusResult } from '../../src/corpus/read-corpus.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';

/** A content folder as a literal: path → what the file holds. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

/** The day on which the tests read: 1 June 2026, noon UTC. */
export const now = Date.UTC(2026, 5, 1, 12);

/** Writes files into a folder, which is made where it is missing. */
export function writeContent(folder: string, files: ContentFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(folder, path);
    mkdirSync(dirname(absolute), { recursive: true });
    writeFileSync(absolute, content);
  }
}

/** Writes a content folder, hands it to `use`, and removes it, whatever happens. */
export function inContentFolder<Result>(files: ContentFiles, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    writeContent(folder, files);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a content folder given as a literal. */
export function readFiles(files: ContentFiles): CorpusResult {
  return inContentFolder(files, (folder) => readCorpus(folder, { now }));
}

/** All problems of a content folder given as a literal. */
export function problemsIn(files: ContentFiles): readonly Problem[] {
  return readFiles(files).problems;
}

/** Problems as rows, `file:line:column code`, in the order of the report. */
export function rows(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

/** Stands in a text before the character at which a problem is expected. */
export const mark = '▸';

/** A content folder with places in it that were marked. */
export interface Marked {
  readonly files: ContentFiles;
  /** `file:line:column` of each mark, in the order of the report. */
  readonly places: readonly string[];
}

/**
 * Changes one file of a content folder: `from` (which must stand in it exactly once) becomes `to`. Where `to` holds
 * a mark, a problem is expected there; the mark itself is not written.
 */
export function edit(files: ContentFiles, path: string, from: string, to: string): Marked {
  const text = files[path];
  if (typeof text !== 'string') throw new Error(`There is no text ${path}.`);
  if (text.split(from).length !== 2)
    throw new Error(`“${from}” stands in ${path} ${text.split(from).length - 1} times.`);
  return unmark({ ...files, [path]: text.replace(from, () => to) });
}

/** Takes the marks out of a content folder and tells where they stood. */
export function unmark(files: ContentFiles): Marked {
  const places: string[] = [];
  const plain: Record<string, string | Uint8Array> = {};
  for (const path of Object.keys(files).sort()) {
    const content = files[path] ?? '';
    plain[path] = content;
    if (typeof content !== 'string') continue;
    const pieces = content.split(mark);
    let before = '';
    for (const piece of pieces.slice(0, -1)) {
      before += piece;
      const line = before.split('\n').length;
      places.push(`${path}:${line}:${before.length - before.lastIndexOf('\n')}`);
    }
    plain[path] = pieces.join('');
  }
  return { files: plain, places };
}

/** What a test expects of a content folder with marks: problems at the marked places and nowhere else. */
export function expectedRows({ places }: Marked, ...codes: readonly string[]): string[] {
  return places.map((place, index) => `${place} ${codes[index] ?? codes.at(-1)}`);
}
