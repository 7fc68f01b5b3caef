import type { ContentFiles } from './content-folder.ts';
import { edit } from './content-folder.ts';
import { validContent } from './valid-content.ts';

/** One fault, planted in one file of {@link validContent}, that causes one problem. */
export interface PlantedFault {
  readonly title: string;
  /** The file it is planted in. */
  readonly file: string;
  /** The files it changes. */
  readonly files: ContentFiles;
  /** Files that it takes away. */
  readonly without?: string;
  /** The problem, as `file:line:column code`. */
  readonly row: string;
  /** Other files (or folders) that must be as they are for it to be found: a claim is not known where its story is faulty. */
  readonly needs: readonly string[];
}

/**
 * A fault in a text: `from` becomes `to`. The problem is expected where a mark stands in `to`, with the code given; or
 * `problem` names place and code itself.
 */
export function inText(
  title: string,
  file: string,
  from: string,
  to: string,
  problem: string,
  needs: readonly string[] = [],
): PlantedFault {
  const { files, places } = edit(validContent, file, from, to);
  if (places.length !== (problem.includes(' ') ? 0 : 1)) throw new Error(`“${title}” marks ${places.length} places.`);
  return { title, file, files: { [file]: files[file] ?? '' }, row: [...places, problem].join(' '), needs };
}

/** A file under another name. */
export function renamed(title: string, file: string, to: string, code = 'file-name'): PlantedFault {
  return { title, file, files: { [to]: validContent[file] ?? '' }, without: file, row: `${to}:1:1 ${code}`, needs: [] };
}

/** A file that should not be there. */
export function added(
  title: string,
  file: string,
  content: string | Uint8Array | undefined,
  problem: string,
  needs: readonly string[] = [],
): PlantedFault {
  return {
    title,
    file,
    files: { [file]: content ?? '' },
    row: problem.includes(' ') ? problem : `${file}:1:1 ${problem}`,
    needs,
  };
}

/** A file that is not there. */
export function removed(title: string, file: string, row: string): PlantedFault {
  return { title, file, files: {}, without: file, row, needs: [] };
}

/** A file that holds something else. */
export function replaced(
  title: string,
  file: string,
  content: string | Uint8Array,
  problem: string,
  needs: readonly string[] = [],
): PlantedFault {
  return { title, file, files: { [file]: content }, row: `${file}:${problem}`, needs };
}

/** Bytes that are not UTF-8 in the place of the first `words`. */
export function inBytes(
  title: string,
  file: string,
  words: string,
  bytes: readonly number[],
  place: string,
  needs: readonly string[] = [],
): PlantedFault {
  const [before = '', ...after] = String(validContent[file]).split(words);
  if (after.length === 0) throw new Error(`“${words}” does not stand in ${file}.`);
  const content = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after.join(words))]);
  return { title, file, files: { [file]: content }, row: `${file}:${place} file-encoding`, needs };
}
