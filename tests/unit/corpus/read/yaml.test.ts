import { growth } from '../../../support/growth.ts';
import { describe, expect, test } from 'vitest';
import { ProblemList } from '../../../../src/corpus/report/problems.ts';
import { maxFileSize, TextFile } from '../../../../src/corpus/read/text-file.ts';
import type { YamlData } from '../../../../src/corpus/read/yaml.ts';
import { readYaml } from '../../../../src/corpus/read/yaml.ts';
import { unmark } from '../../../support/content-folder.ts';

/** Reads YAML in which a mark stands before each place where a problem is expected. */
function read(marked: string): { data: YamlData | undefined; rows: string[]; places: readonly string[] } {
  const { files, places } = unmark({ yaml: marked });
  const text = String(files['yaml']);
  const problems = new ProblemList();
  const data = readYaml(new TextFile('yaml', text), 0, text.length, problems);
  return {
    data,
    rows: problems.sorted().map(({ line, column, code, message }) => `${line}:${column} ${code}: ${message}`),
    places: places.map((place) => place.replace('yaml:', '')),
  };
}

/** The value of the one key `a`. */
const valueOf = (scalar: string) => (read(`a: ${scalar}\n`).data?.value as { a: unknown }).a;

describe('a plain value is what it looks like, and no digit is lost', () => {
  test.each([
    ['text', 'text'],
    ['5', 5],
    ['-5', -5],
    ['0', 0],
    ['true', true],
    ['False', false],
    ['null', null],
    ['~', null],
    ['', null],
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['2024', 2024],
    ['2024-08-06', '2024-08-06'],
    ['2024-08', '2024-08'],
    ['12:30', '12:30'],
    ['1.5', '1.5'],
    ['1.10', '1.10'],
    ['1.1e5', '1.1e5'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['0o17', '0o17'],
    ['007', '007'],
    ['+5', '+5'],
    ['1_000', '1_000'],
    ['20,000', '20,000'],
    ['.inf', '.inf'],
    ['.nan', '.nan'],
    ['9007199254740993', '9007199254740993'],
    ['"5"', '5'],
    ["'true'", 'true'],
    ['"a\\tb"', 'a\tb'],
    ['"\\u00e9\\U0001F600"', 'é😀'],
    ['"\\uD83D\\uDE00"', '😀'],
    ["'it''s'", "it's"],
    ['>-\n  two\n  lines', 'two lines'],
    ['|\n  two\n  lines\n', 'two\nlines\n'],
  ])('%s', (scalar, value) => {
    expect(valueOf(scalar)).toBe(value);
  });

  test('mappings and lists nest', () => {
    expect(read('a: [1, { b: c }]\nd:\n  - e\n').data?.value).toEqual({ a: [1, { b: 'c' }], d: ['e'] });
  });

  test('an alias stands for what has its anchor, the last above it', () => {
    expect(read('a: &x [b]\nc: *x\nd: &x [e]\nf: *x\n').data?.value).toEqual({
      a: ['b'],
      c: ['b'],
      d: ['e'],
      f: ['e'],
    });
  });

  test('`<<` is a key like any other', () => {
    expect(read('a: &x { b: c }\nd: { <<: *x }\n').data?.value).toEqual({ a: { b: 'c' }, d: { '<<': { b: 'c' } } });
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'length'])('and so is %s', (key) => {
    expect(Object.entries(read(`${key}: a\n`).data?.value ?? {})).toEqual([[key, 'a']]);
  });
});

describe('what cannot be read is reported once, where it begins', () => {
  test.each([
    ['a double quote', 'a: ▸"b\nc: d\n', 'yaml-syntax: The quote opened here is never closed.'],
    ['a single quote', "a: ▸'b\nc: d\n", 'yaml-syntax: The quote opened here is never closed.'],
    ['a quote in a list', 'a: [b, ▸"c]\nd: e\n', 'yaml-syntax: The quote opened here is never closed.'],
    ['a quoted key', '▸"a: b\n', 'yaml-syntax: The quote opened here is never closed.'],
    ['a quote after an escaped one', 'a: ▸"b\\"\nc: d\n', 'yaml-syntax: The quote opened here is never closed.'],
    ['a list', 'a: b\nc: ▸[d,\n  e,\nf: g\n', 'yaml-syntax: The bracket opened here is never closed.'],
    ['a mapping', 'a: ▸{ b: c\nd: e\n', 'yaml-syntax: The bracket opened here is never closed.'],
    ['the inner of two', 'a: [▸{ b: c ]\nd: e\n', 'yaml-syntax: The bracket opened here is never closed.'],
    ['a list at the end', 'a: ▸[b', 'yaml-syntax: The bracket opened here is never closed.'],
    [
      'a bracket too many',
      'a: [b]▸]\n',
      'yaml-syntax: The YAML cannot be read: unexpected flow-seq-end token in YAML stream: "]".',
    ],
    [
      'a colon in a value',
      'a: ▸b: c\n',
      'yaml-syntax: The YAML cannot be read: nested mappings are not allowed in compact mappings.',
    ],
    ['a tab', '▸\ta: b\n', 'yaml-syntax: The YAML cannot be read: tabs are not allowed as indentation.'],
    [
      'a reserved sign',
      'a: ▸@b\n',
      'yaml-syntax: The YAML cannot be read: plain value cannot start with reserved character @.',
    ],
    ['an escape that is none', 'a: "b▸\\qc"\n', 'yaml-syntax: The YAML cannot be read: invalid escape sequence \\q.'],
    ['a second document', 'a: b\n▸---\nc: d\n', 'yaml-syntax: A second document begins here.'],
    [
      'a directive',
      '# note\n▸%YAML 1.1\n---\na: yes\n',
      'yaml-limit: Directives are not used in content files: they change what the values mean.',
    ],
  ])('%s', (_, marked, problem) => {
    const { data, rows, places } = read(marked);
    expect(rows).toEqual([`${places[0]} ${problem}`]);
    expect(data).toBeUndefined();
  });

  test('a line broken by a character that cannot be seen is left to the report of that character', () => {
    expect(read('a: "b\u202e\nc: d\n')).toMatchObject({ data: undefined, rows: [] });
  });
});

describe('keys', () => {
  test('twice in a mapping are reported at the second, and the first counts', () => {
    const { data, rows, places } = read('a: 1\nb: 2\n▸a: 3\n');
    expect(rows).toEqual([`${places[0]} duplicate-key: The key is there twice in one mapping.`]);
    expect(data).toMatchObject({ value: { a: 1, b: 2 }, hasDuplicateKeys: true });
    expect(data?.place(['a'])).toMatchObject({ line: 1, column: 4 });
  });

  test.each([
    ['in a list of mappings', '- { a: 1, ▸a: 2 }\n'],
    ['one in quotes', 'a: 1\n▸"a": 2\n'],
    ['a number and a text', '{ 1: a, ▸"1": b }\n'],
    ['nothing and null', '{ ~: a, ▸null: b }\n'.replace('~', 'null')],
  ])('twice, %s', (_, marked) => {
    const { rows, places } = read(marked);
    expect(rows).toEqual([`${places[0]} duplicate-key: The key is there twice in one mapping.`]);
  });

  test('all twice, where the dash of an item is forgotten, are one fault', () => {
    const { rows, places } = read('- a: 1\n  b: 2\n  ▸a: 3\n  b: 4\n');
    expect(rows).toEqual([`${places[0]} duplicate-key: The key is there twice in one mapping.`]);
  });

  test.each([
    ['__proto__', 'a: b\n▸__proto__: { isAdmin: true }\n'],
    ['a list', 'a: b\n▸[c, d]: e\n'],
    ['a mapping', '▸{ c: d }: e\n'],
    ['an alias', 'a: &x b\n▸*x : c\n'],
  ])('that are %s are refused', (_, marked) => {
    const { data, rows, places } = read(marked);
    expect(rows).toEqual([`${places[0]} unknown-key: Keys are plain names.`]);
    expect(data?.value).not.toHaveProperty('isAdmin');
    expect(Object.getPrototypeOf(data?.value)).toBe(Object.prototype);
  });

  test('that are numbers keep the order in which they are written, or are refused', () => {
    expect(read('{ 2018: a, 2019: b, late: c }\n').rows).toEqual([]);
    const { rows, places } = read('{ 2019: a, ▸2018: b }\n');
    const message = 'A key that is a number comes after one that is not, or after a larger one.';
    expect(rows).toEqual([`${places[0]} wrong-value: ${message}`]);
    expect(read('{ late: c, ▸2018: a }\n').rows).toHaveLength(1);
  });
});

describe('tags are refused where they stand', () => {
  test.each([
    ['a known one', 'a: ▸!!str 5\n'],
    ['one that nobody knows', 'a: ▸!run rm\n'],
    ['one of another language', 'a: ▸!!js/function "x"\n'],
    ['one in full', 'a: ▸!<tag:yaml.org,2002:str> b\n'],
    ['one with a handle that nobody declared', 'a: ▸!x!y b\n'],
    ['on a list', 'a: ▸!!seq [b]\n'],
    ['on a list in lines', 'a: ▸!!seq\n  - b\n'],
    ['on a mapping', '▸!!map { a: b }\n'],
    ['before an anchor', 'a: ▸!!str &x b\n'],
    ['after an anchor', 'a: &x ▸!!str b\n'],
    ['binary', 'a: ▸!!binary aGVsbG8=\n'],
    ['a set', 'a: ▸!!set { b }\n'],
  ])('%s', (_, marked) => {
    const { rows, places } = read(marked);
    expect(rows).toEqual([`${places[0]} yaml-limit: Tags are not used in content files.`]);
  });
});

describe('aliases', () => {
  test.each([
    ['to nothing', 'a: ▸*x\n'],
    ['to what stands below', 'a: ▸*x\nb: &x c\n'],
    ['to the list that holds it', 'a: &x [b, ▸*x]\n'],
    ['to the mapping that holds it', 'a: &x\n  b:\n    c: ▸*x\n'],
  ])('%s are refused', (_, marked) => {
    const { rows, places } = read(marked);
    expect(rows).toEqual([
      `${places[0]} yaml-limit: The alias means nothing, or something that holds the alias itself.`,
    ]);
  });

  test('that multiply are stopped before they fill the memory', () => {
    const names = 'a b c d e f g h i j'.split(' ');
    const levels = names.slice(1).map((name, index) => `${name}: &${name} [${`*${names[index]}, `.repeat(10)}]`);
    const { data, rows } = read(['a: &a [x, x, x, x, x, x, x, x, x, x]', ...levels].join('\n'));
    expect(data).toBeUndefined();
    expect(rows).toEqual([
      expect.stringContaining('yaml-limit: The YAML unfolds to too many values; an alias repeats what repeats itself.'),
    ]);
  });
});

describe('nesting beyond the limit is refused at the first level beyond it', () => {
  test('24 levels are fine', () => {
    expect(read(`a: ${'['.repeat(23)}b${']'.repeat(23)}\n`).rows).toEqual([]);
  });

  test.each([
    ['lists', `a: ${'['.repeat(24)}▸b${']'.repeat(24)}\n`],
    ['100 lists', `a: ${'['.repeat(24)}▸${'['.repeat(76)}${']'.repeat(100)}\n`],
    ['10,000 lists', `a: ${'['.repeat(24)}▸${'['.repeat(9976)}${']'.repeat(10_000)}\n`],
    ['10,000 lists that are never closed', `a: ${'['.repeat(24)}▸${'['.repeat(9976)}`],
    ['10,000 mappings', `${'{ a: '.repeat(25)}▸${'{ a: '.repeat(9975)}`],
    ['10,000 lists in one line', `${'- '.repeat(25)}▸${'- '.repeat(9975)}`],
    [
      '1,000 mappings in lines',
      Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}${level === 25 ? '▸' : ''}a:`).join('\n'),
    ],
  ])('%s', (_, marked) => {
    const { data, rows, places } = read(marked);
    expect(rows).toEqual([`${places[0]} yaml-limit: The YAML is nested too deeply.`]);
    expect(data).toBeUndefined();
  });
});

describe('four times as much of anything takes about four times as long to be read or refused, not sixteen', () => {
  test.each<[string, (size: number) => string]>([
    ['keys', (size) => Array.from({ length: size }, (_, index) => `k${index}: 1`).join('\n')],
    ['the same key', (size) => 'a: 1\n'.repeat(size)],
    ['aliases', (size) => `a: &a b\nc: [${'*a, '.repeat(size)}]`],
    ['anchors', (size) => `[${Array.from({ length: size }, (_, index) => `&a${index} b`).join(', ')}]`],
    ['quotes', (size) => '"a" '.repeat(size)],
    ['escapes', (size) => `a: "${'\\u200b'.repeat(size)}"`],
  ])('%s', (_, text) => {
    expect(growth((size) => read(text(size)), 2000)).toBeLessThan(10);
  });

  test('and brackets, as many as a file may hold, are refused', () => {
    expect(read('['.repeat(maxFileSize)).data).toBeUndefined();
  });
});

describe('characters that cannot be seen, written as escapes', () => {
  test.each([
    ['of four digits', 'a: "b▸\\u200bc"\n', 'U+200B'],
    ['of two digits', 'a: "b▸\\x07c"\n', 'U+0007'],
    ['of eight digits', 'a: "b▸\\U000E0041c"\n', 'U+E0041'],
    ['of one letter', 'a: "b▸\\0c"\n', 'U+0000'],
    ['for a line separator', 'a: "b▸\\Lc"\n', 'U+2028'],
    ['for half a letter', 'a: "b▸\\uD800c"\n', 'U+D800'],
    ['after another escape', 'a: "\\u00e9\\"▸\\u202ec"\n', 'U+202E'],
    ['in a key', '"a▸\\u200b": b\n', 'U+200B'],
  ])('%s', (_, marked, name) => {
    const { rows, places } = read(marked);
    expect(rows).toEqual([`${places[0]} hidden-character: The value holds ${name}, a character that cannot be seen.`]);
  });

  test('several are reported each', () => {
    const { rows, places } = read('a: ["▸\\u200bb▸\\u200b", "▸\\e[0m"]\n');
    expect(rows.map((row) => row.split(' ')[0])).toEqual(places);
  });

  test('and read as if they were not there', () => {
    expect(read('"a\\u200b": "b\\u202ec"\n').data?.value).toEqual({ a: 'bc' });
  });

  test('a single quote knows no escapes', () => {
    expect(read("a: 'b\\u200b'\n")).toMatchObject({ rows: [], data: { value: { a: 'b\\u200b' } } });
  });
});

describe('places', () => {
  const { data } = read('a: b\nlist:\n  - { c: d }\n  - &x e\n  - *x\nnothing:\n"quoted": f\n');
  test.each<[string, (string | number)[], number, number]>([
    ['a value', ['a'], 1, 4],
    ['an item', ['list', 1], 4, 8],
    ['a value in an item', ['list', 0, 'c'], 3, 10],
    ['an alias, where its anchor stands', ['list', 2], 4, 8],
    ['a list', ['list'], 3, 3],
    ['a key that is not there: the start of its mapping', ['list', 0, 'z'], 3, 5],
    ['a key that is not there at the top', ['z'], 1, 1],
    ['an item that is not there: the start of the list', ['list', 9], 3, 3],
    ['a value under a quoted key', ['quoted'], 7, 11],
    ['a value that is not written: behind its colon', ['nothing'], 6, 9],
  ])('of %s', (_, path, line, column) => {
    expect(data?.place(path)).toMatchObject({ line, column });
  });

  test.each<[string[], number, number]>([
    [['a'], 1, 1],
    [['list'], 2, 1],
    [['quoted'], 7, 1],
  ])('of the key %s', (path, line, column) => {
    expect(data?.placeOfKey(path)).toMatchObject({ line, column });
  });
});
