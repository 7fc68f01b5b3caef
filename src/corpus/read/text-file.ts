import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Place, ProblemList } from '../report/problems.ts';
import { wholeFile } from '../report/problems.ts';
import { hiddenCharacters } from './hidden-characters.ts';

/** The largest content file that is read, in bytes: a story of a thousand claims fits, and the worst of that size is read within seconds. */
export const maxFileSize = 512 * 1024;

/** The text of one content file, with places for offsets into it. */
export class TextFile {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** Without a byte order mark; line ends as they were. */
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
  }

  /** The place of a range of offsets. Offsets beyond the text are moved to its end. */
  place(start: number, end = start + 1): Place {
    const offset = Math.max(0, Math.min(start, this.text.length));
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const lineStart = this.#lineStarts[low] ?? 0;
    const lineEnd = this.#lineStarts[low + 1] ?? this.text.length + 1;
    const line = this.text.slice(lineStart, lineEnd - 1);
    const excerpt = line.endsWith('\r') ? line.slice(0, -1) : line;
    const width = Math.max(1, Math.min(end, lineStart + excerpt.length) - offset);
    return { file: this.path, line: low + 1, column: offset - lineStart + 1, excerpt, width };
  }
}

/**
 * Reads one content file strictly: bounded in size, UTF-8 only, no characters that cannot be seen.
 * Whatever is wrong goes into `problems`.
 *
 * @returns the file, or `undefined` when its text cannot be used at all
 */
export function readTextFile(absolute: string, path: string, problems: ProblemList): TextFile | undefined {
  const bytes = readBounded(absolute, path, problems);
  if (!bytes) return undefined;
  const text = decode(bytes, path, problems);
  if (text === undefined) return undefined;
  const file = new TextFile(path, text);
  const hidden = hiddenCharacters(text);
  for (const [index, { offset, name }] of hidden.slice(0, maxHidden).entries()) {
    const more = index === maxHidden - 1 ? hidden.length - maxHidden : 0;
    problems.add(file.place(offset), {
      code: 'hidden-character',
      message: `The file holds ${name}, a character that cannot be seen${more > 0 ? `, and ${more} more such characters after it` : ''}.`,
      found: name,
      expected: 'visible text',
      hint: 'Delete the character; type the words again instead of pasting them.',
    });
  }
  return file;
}

/** How many hidden characters of one file are reported one by one: a file full of them has one fault, not a million. */
const maxHidden = 50;

function readBounded(absolute: string, path: string, problems: ProblemList): Buffer | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(absolute, 'r');
    const { size } = fstatSync(handle);
    if (size > maxFileSize) {
      problems.add(wholeFile(path), {
        code: 'file-size',
        message: 'The file is too large to be an entry.',
        found: `${size} bytes`,
        expected: `at most ${maxFileSize} bytes`,
        hint: 'Retell the article; keep originals and pictures out of the content folder.',
      });
      return undefined;
    }
    const bytes = Buffer.alloc(size);
    let filled = 0;
    while (filled < size) {
      const read = readSync(handle, bytes, filled, size - filled, filled);
      if (read === 0) break;
      filled += read;
    }
    return bytes.subarray(0, filled);
  } catch (error) {
    problems.add(wholeFile(path), {
      code: 'file-unreadable',
      message: 'The file cannot be read.',
      found: error instanceof Error && 'code' in error ? String(error.code) : String(error),
      expected: 'a readable file',
      hint: 'Check the permissions of the file.',
    });
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function decode(bytes: Buffer, path: string, problems: ProblemList): string | undefined {
  const mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // Without a mark, UTF-16 shows by the zero that is one half of its first letter.
  const half = bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0);
  if (mark || half) {
    problems.add(wholeFile(path), {
      code: 'file-encoding',
      message: 'The file is saved as UTF-16.',
      found: mark ? 'a UTF-16 byte order mark' : 'letters of two bytes',
      expected: 'UTF-8',
      hint: 'Save the file again with the encoding UTF-8.',
    });
    return undefined;
  }
  const bad = firstInvalidByte(bytes);
  if (bad !== undefined) {
    const before = new TextFile(
      path,
      bytes
        .subarray(0, bad)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
    problems.add(before.place(before.text.length), {
      code: 'file-encoding',
      message: 'The file is not valid UTF-8.',
      found: `byte 0x${(bytes[bad] ?? 0).toString(16).padStart(2, '0')}`,
      expected: 'UTF-8',
      hint: 'Save the file again with the encoding UTF-8.',
    });
    return undefined;
  }
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** The index of the first byte that no valid UTF-8 text could have there (RFC 3629), or `undefined`. */
function firstInvalidByte(bytes: Buffer): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead <= 0xdf
          ? 2
          : lead >= 0xe0 && lead <= 0xef
            ? 3
            : lead >= 0xf0 && lead <= 0xf4
              ? 4
              : 0;
    if (length === 0) return at;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next];
      const lowest = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const highest = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (byte === undefined || byte < lowest || byte > highest) return at;
    }
    at += length;
  }
  return undefined;
}
