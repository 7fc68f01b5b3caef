import { describe, expect, test } from 'vitest';
import { problemKinds, ProblemList, wholeFile } from '../../../../src/corpus/report/problems.ts';
import { printJson, printReport } from '../../../../src/corpus/report/report.ts';
import { TextFile } from '../../../../src/corpus/read/text-file.ts';
import { edit, problemsIn } from '../../../support/content-folder.ts';
import { validContent } from '../../../support/valid-content.ts';

const radio = 'articles/harbour/river-radio.md';

/** The report of one problem in one line of a file. */
function reportOf(line: string, from: string, found = from): string[] {
  const problems = new ProblemList();
  const at = line.indexOf(from);
  const place = new TextFile('outlets/a.yaml', `# first\n${line}\n`).place(8 + at, 8 + at + from.length);
  problems.add(place, { code: 'wrong-value', message: 'It is wrong.', found, expected: 'another', hint: 'Mend it.' });
  return printReport(problems.sorted(), 'content').split('\n');
}

describe('the report for people', () => {
  test('shows place, code, message, the line with a caret, what was found, what is expected, what to do', () => {
    const { files } = edit(validContent, radio, 'outlet: river-radio', 'outlet: river-rdaio');
    expect(printReport(problemsIn(files), 'content')).toMatchInlineSnapshot(`
      "content/articles/harbour/river-radio.md:2:9  error  unknown-reference
        “river-rdaio” does not exist.
        2 | outlet: river-rdaio
          |         ^^^^^^^^^^^
        found     river-rdaio
        expected  an outlet
        to do     Did you mean “river-radio”?

      1 error, 0 warnings.
      "
    `);
  });

  test('counts errors and warnings, in one order', () => {
    const { files } = edit(validContent, radio, 'whole: false', 'whole: true');
    const more = { ...files, 'sources/Extra.yaml': 'name: Extra\nkind: bdoy\n' };
    expect(printReport(problemsIn(more), '../my content')).toMatchInlineSnapshot(`
      "../my content/articles/harbour/river-radio.md:2:1  warning  unchecked
        3 claims are not decided for this article; their cells say “not checked”.
        2 | outlet: river-radio
          | ^^^^^^^^^^^^^^^^^^^
        found     spokesman, workers, reasons
        expected  a statement, or the claim in silentOn
        to do     If the whole article is silent on them: silentOn: [spokesman, workers, reasons]

      ../my content/sources/Extra.yaml:1:1  error  file-name
        The name is not made of an id.
        found     Extra.yaml
        expected  lowercase ASCII letters and digits, joined by single hyphens, at most 80 characters, then .yaml
        to do     Rename it to “extra.yaml”.

      ../my content/sources/Extra.yaml:2:7  error  wrong-value
        The value is none of those allowed.
        2 | kind: bdoy
          |       ^^^^
        found     bdoy
        expected  one of: person, official, body, agency, document, dataset
        to do     Did you mean “body”?

      2 errors, 1 warning.
      "
    `);
  });

  test('says when there is nothing to say', () => {
    expect(printReport([], 'content')).toBe('No problems.\n');
  });

  test('cuts a long line so that the caret stays in sight', () => {
    const [, , line = '', caret = ''] = reportOf(`note: ${'word '.repeat(100)}HERE ${'word '.repeat(100)}`, 'HERE');
    expect(line).toHaveLength('  2 | …'.length + 100);
    expect(caret.indexOf('^')).toBe(line.indexOf('HERE'));
    expect(caret.replace(/ +/g, ' ')).toBe(' | ^^^^');
  });

  test('keeps the caret below letters that take two columns', () => {
    const [, , line, caret] = reportOf('name: 북한 뉴스 HERE', 'HERE');
    expect(line).toBe('  2 | name: 북한 뉴스 HERE');
    expect(caret).toBe('    |       \u3000\u3000 \u3000\u3000 ^^^^');
  });

  test('keeps the caret behind tabs and letters beyond the first plane', () => {
    const [, , line, caret] = reportOf('name: 𝒜\tHERE', 'HERE');
    expect(line).toBe('  2 | name: 𝒜 HERE');
    expect(caret).toBe('    |          ^^^^');
  });

  test('shows nothing that a terminal would act on or hide', () => {
    const report = reportOf('note: a\u001b[31mb\u202ec HERE', 'HERE', '\u001b]0;title\u0007').join('\n');
    expect(report).toContain('a\uFFFD[31mb\uFFFDc HERE');
    expect(report).toContain('found     \uFFFD]0;title\uFFFD');
    // eslint-disable-next-line no-control-regex -- these are the characters that must not be there
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('not in the name of a file either', () => {
    const report = printReport(problemsIn({ 'outlets/a\u001b[31m.yaml': '' }), 'content');
    expect(report).toContain('content/outlets/a\uFFFD[31m.yaml:1:1  error  file-name');
    expect(report).not.toContain('\u001b');
  });

  test('cuts what was found, and not in JSON only', () => {
    const [, , , , found] = reportOf(`note: ${'x'.repeat(500)}`, 'x'.repeat(500));
    expect(found).toBe(`  found     ${'x'.repeat(160)}…`);
  });
});

describe('the report for machines', () => {
  test('is one object with a list of flat problems', () => {
    const { files } = edit(validContent, radio, 'outlet: river-radio', 'outlet: river-rdaio');
    expect(printJson(problemsIn(files))).toMatchInlineSnapshot(`
      "{
        "problems": [
          {
            "code": "unknown-reference",
            "severity": "error",
            "file": "articles/harbour/river-radio.md",
            "line": 2,
            "column": 9,
            "message": "“river-rdaio” does not exist.",
            "found": "river-rdaio",
            "expected": "an outlet",
            "hint": "Did you mean “river-radio”?"
          }
        ]
      }
      "
    `);
  });

  test('is a list without anything where there are no problems', () => {
    expect(JSON.parse(printJson([]))).toEqual({ problems: [] });
  });
});

describe('the list of problems', () => {
  test('is sorted by file, line, column, code, whatever the order of finding', () => {
    const problems = new ProblemList();
    const file = new TextFile('b.yaml', 'a: b\nc: d\n');
    problems.add(file.place(5), { code: 'wrong-value', message: '' });
    problems.add(file.place(3), { code: 'wrong-value', message: '' });
    problems.add(file.place(3), { code: 'predates', message: '' });
    problems.add(wholeFile('a.yaml'), { code: 'file-name', message: '' });
    problems.add(wholeFile('B.yaml'), { code: 'file-name', message: '' });
    expect(
      problems.sorted().map((problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.code}`),
    ).toEqual([
      'B.yaml:1:1 file-name',
      'a.yaml:1:1 file-name',
      'b.yaml:1:4 predates',
      'b.yaml:1:4 wrong-value',
      'b.yaml:2:1 wrong-value',
    ]);
  });

  test('holds the same fault at the same place once', () => {
    const problems = new ProblemList();
    for (const found of ['a', 'a', 'b']) problems.add(wholeFile('a.yaml'), { code: 'wrong-value', message: '', found });
    expect(problems.sorted()).toHaveLength(2);
  });

  test('knows where errors are, and takes no warning for one', () => {
    const problems = new ProblemList();
    problems.add(wholeFile('a.yaml'), { code: 'wrong-value', message: '' });
    problems.add(wholeFile('b.yaml'), { code: 'unchecked', message: '' });
    expect(['a.yaml', 'b.yaml'].map((file) => problems.hasErrors(file))).toEqual([true, false]);
    expect(['a.yaml', 'b.yaml'].map((file) => problems.hasErrorAt(wholeFile(file)))).toEqual([true, false]);
    expect(problems.hasErrorAt({ ...wholeFile('a.yaml'), column: 2 })).toBe(false);
  });
});

test('only what may be meant so is a warning', () => {
  const warnings = Object.entries(problemKinds).filter(([, { severity }]) => severity !== 'error');
  expect(warnings.map(([code]) => code)).toEqual(['no-value', 'stale-receipt', 'unchecked']);
});
