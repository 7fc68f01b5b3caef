import { describe, expect, test } from 'vitest';
import { maxFileSize } from '../../../../src/corpus/read/text-file.ts';
import { hiddenCharacters } from '../../../../src/corpus/read/hidden-characters.ts';
import type { ContentFiles } from '../../../support/content-folder.ts';
import { edit, expectedRows, problemsIn, rows, unmark } from '../../../support/content-folder.ts';
import { validContent } from '../../../support/valid-content.ts';

const outlet = 'outlets/river-radio.yaml';
const article = 'articles/harbour/river-radio.md';

/** The valid content with another file in the place of one. */
const withFile = (path: string, content: string | Uint8Array): ContentFiles => ({ ...validContent, [path]: content });

const text = (path: string) => String(validContent[path]);

describe('files as editors on other systems save them', () => {
  test('a byte order mark is fine', () => {
    const files = { ...withFile(outlet, `\ufeff${text(outlet)}`), [article]: `\ufeff${text(article)}` };
    expect(problemsIn(files)).toEqual([]);
  });

  test('line ends of Windows are fine', () => {
    const files: Record<string, string> = {};
    for (const [path, content] of Object.entries(validContent)) files[path] = String(content).replaceAll('\n', '\r\n');
    expect(problemsIn(files)).toEqual([]);
  });

  test('neither moves a place', () => {
    const marked = edit(validContent, article, 'published: 2024-02-20', 'published: ▸2024-02-30');
    const windows = `\ufeff${String(marked.files[article]).replaceAll('\n', '\r\n')}`;
    expect(rows(problemsIn({ ...validContent, [article]: windows }))).toEqual(expectedRows(marked, 'wrong-date'));
  });

  test('a byte order mark on the first line does not move the columns of that line', () => {
    const [problem] = problemsIn(
      withFile(outlet, '\ufeffname: [River Radio]\ncountry: CA\nlanguage: en\nkind: online\n'),
    );
    expect(problem).toMatchObject({ code: 'wrong-type', line: 1, column: 7, excerpt: 'name: [River Radio]' });
  });

  test('the excerpt leaves the carriage return out', () => {
    const [problem] = problemsIn(withFile(outlet, text(outlet).replace('CA', 'UK').replaceAll('\n', '\r\n')));
    expect(problem).toMatchObject({ excerpt: 'country: UK', width: 2 });
  });
});

describe('bytes that are not UTF-8 are refused where they stand', () => {
  test.each([
    ['a byte that begins nothing', [0xff], '0xff'],
    ['a byte that only continues', [0x80], '0x80'],
    ['Latin-1', [0xe9, 0x20], '0xe9'],
    ['an overlong stroke', [0xc0, 0xaf], '0xc0'],
    ['an overlong letter of three bytes', [0xe0, 0x80, 0xaf], '0xe0'],
    ['an overlong letter of four bytes', [0xf0, 0x80, 0x80, 0xaf], '0xf0'],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80], '0xed'],
    ['a letter beyond the last one', [0xf4, 0x90, 0x80, 0x80], '0xf4'],
    ['a letter that is cut off', [0xe2, 0x82], '0xe2'],
  ])('%s', (_, bytes, found) => {
    const before = 'name: River Radio\nnote: 라디오 🎙 ';
    const content = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from('\ncountry: CA\n')]);
    expect(problemsIn(withFile(outlet, content))).toEqual([
      expect.objectContaining({ code: 'file-encoding', file: outlet, line: 2, column: 14, found: `byte ${found}` }),
    ]);
  });

  test.each([
    ['two bytes', 'é'],
    ['three bytes', '한'],
    ['four bytes', '𠮷'],
  ])('but letters of %s are fine', (_, letter) => {
    expect(problemsIn(withFile(outlet, `${text(outlet)}note: ${letter}\n`))).toEqual([]);
  });

  test.each([
    ['little-endian with a mark', Buffer.from(`\ufeff${text(outlet)}`, 'utf16le')],
    ['little-endian without one', Buffer.from(text(outlet), 'utf16le')],
    ['big-endian with a mark', Buffer.from(`\ufeff${text(outlet)}`, 'utf16le').swap16()],
    ['big-endian without one', Buffer.from(text(outlet), 'utf16le').swap16()],
  ])('UTF-16, %s, is named', (_, content) => {
    expect(problemsIn(withFile(outlet, content))).toEqual([
      expect.objectContaining({
        code: 'file-encoding',
        file: outlet,
        line: 1,
        column: 1,
        message: 'The file is saved as UTF-16.',
      }),
    ]);
  });
});

describe('the size of a file', () => {
  test('beyond the limit is refused without reading it', () => {
    const problems = problemsIn(withFile(article, 'a'.repeat(5_000_000)));
    expect(problems).toEqual([
      expect.objectContaining({ code: 'file-size', file: article, line: 1, column: 1, found: '5000000 bytes' }),
    ]);
  });

  test('of the limit itself is fine', () => {
    const comment = `# ${'a'.repeat(maxFileSize - text(outlet).length - 3)}\n`;
    expect(problemsIn(withFile(outlet, text(outlet) + comment))).toEqual([]);
    expect(rows(problemsIn(withFile(outlet, `${text(outlet)}${comment}#`)))).toEqual([`${outlet}:1:1 file-size`]);
  });
});

describe('characters that cannot be seen are refused by their code point', () => {
  test.each([
    ['a zero byte', '\0', 'U+0000'],
    ['a bell', '\u0007', 'U+0007'],
    ['an escape', '\u001b', 'U+001B'],
    ['a carriage return that ends no line', '\r', 'U+000D'],
    ['a control character of the second block', '\u0085', 'U+0085'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a zero-width joiner in Latin text', '\u200d', 'U+200D'],
    ['a word joiner', '\u2060', 'U+2060'],
    ['a byte order mark in the middle', '\ufeff', 'U+FEFF'],
    ['a left-to-right mark', '\u200e', 'U+200E'],
    ['a right-to-left override', '\u202e', 'U+202E'],
    ['an isolate', '\u2066', 'U+2066'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a filler of Korean', '\u3164', 'U+3164'],
    ['a tag', '\u{e0041}', 'U+E0041'],
  ])('%s', (_, character, found) => {
    const marked = edit(validContent, outlet, 'River Radio', `River ▸${character}Radio`);
    expect(rows(problemsIn(marked.files))).toEqual(expectedRows(marked, 'hidden-character'));
    expect(problemsIn(marked.files)[0]).toMatchObject({ found });
  });

  test('each at its own place', () => {
    const marked = unmark(
      withFile(
        article,
        text(article).replace('The ministry', 'The ▸\u200bmin▸\u202eistry').replace('Harbour', 'Har▸\u00adbour'),
      ),
    );
    expect(rows(problemsIn(marked.files))).toEqual(expectedRows(marked, 'hidden-character'));
  });

  test('and the value is read as if they were not there, so that nothing else fails', () => {
    const marked = unmark(
      withFile(
        article,
        text(article)
          .replace('outlet: river', 'outlet: river▸\u200b')
          .replace('- claim:', '- cl▸\u200baim:')
          .replace('(claim:out', '(claim:out▸\u200b')
          .replace('published: 2024', 'published: 2024▸\u200b'),
      ),
    );
    expect(rows(problemsIn(marked.files))).toEqual(expectedRows(marked, 'hidden-character'));
  });

  test('a file full of them is one list that ends, not a million problems', () => {
    const problems = problemsIn(withFile(outlet, `${text(outlet)}note: ${'\u200b'.repeat(150_000)}x\n`));
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)?.message).toBe(
      'The file holds U+200B, a character that cannot be seen, and 149950 more such characters after it.',
    );
  });
});

describe('real text in any script passes', () => {
  test.each([
    ['Arabic', 'قال المتحدث إن الميناء افتتح'],
    ['Hebrew', 'הנמל נפתח ב־1 במרץ'],
    ['Persian, with the joiner its spelling needs', 'کارگران می‌گویند'],
    ['Hindi, with a joiner', 'क्‍ष और र्‍य'],
    ['Urdu beside English', 'وزارت نے کہا: “open”'],
    ['Korean', '북한 노동자'],
    ['Chinese', '林玛拉，发言人'],
    ['Japanese, with a variant of a letter', '葛\u{e0100}城'],
    ['Vietnamese, letters with marks of their own', 'Tie\u0302\u0301ng Vie\u0323\u0302t'],
    ['Thai', 'ท่าเรือเปิดแล้ว'],
  ])('%s', (_, words) => {
    expect(hiddenCharacters(words)).toEqual([]);
    const files = withFile(article, text(article).replace('headline: Harbour to open', `headline: "${words}"`));
    expect(problemsIn(withFile(outlet, `${text(outlet)}note: "${words}"\n`))).toEqual([]);
    expect(problemsIn({ ...files, [article]: `${String(files[article])}\n${words}\n` })).toEqual([]);
  });
});
