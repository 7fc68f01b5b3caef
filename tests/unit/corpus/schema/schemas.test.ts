import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/corpus/report/problems.ts';
import { edit, expectedRows, problemsIn, rows, unmark } from '../../../support/content-folder.ts';
import { validContent } from '../../../support/valid-content.ts';

const outlet = 'outlets/kanal-zwei.yaml';
const source = 'sources/port-spokesman.yaml';
const story = 'stories/bridge.md';
const article = 'articles/bridge/evening-post.md';

/** What a report says of the one problem that an edit causes, at the place that is marked. */
function problemOf(
  path: string,
  from: string,
  to: string,
): Pick<Problem, 'code' | 'message' | 'found' | 'expected' | 'hint'> {
  const marked = edit(validContent, path, from, to);
  const problems = problemsIn(marked.files);
  expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(marked.places);
  const [problem] = problems;
  if (!problem) throw new Error('There is no problem.');
  const { code, message, found, expected, hint } = problem;
  return { code, message, found, expected, hint };
}

/** The codes of the problems that an edit causes, each at a marked place. */
function expectProblems(path: string, from: string, to: string, ...codes: string[]): void {
  const marked = edit(validContent, path, from, to);
  expect(rows(problemsIn(marked.files))).toEqual(expectedRows(marked, ...codes));
}

function expectNone(path: string, from: string, to: string): void {
  expect(problemsIn(edit(validContent, path, from, to).files)).toEqual([]);
}

describe('a report says what was found, what is expected, and what to do', () => {
  test('of a key that does not exist', () => {
    expect(problemOf(outlet, 'country: DE', 'country: DE\n▸hompage: https://kanal-zwei.example/'))
      .toMatchInlineSnapshot(`
      {
        "code": "unknown-key",
        "expected": "one of: name, nativeName, country, language, kind, homepage, note",
        "found": "hompage",
        "hint": "Did you mean “homepage”?",
        "message": "There is no key “hompage” here.",
      }
    `);
  });

  test('of a key that does not exist in a mapping of a list', () => {
    expect(problemOf(story, 'exclusive: true', '▸exclusiv: true')).toMatchInlineSnapshot(`
      {
        "code": "unknown-key",
        "expected": "one of: id, section, question, short, scope, otherScopes, aliases, since, changing, kind, options, ordered, exclusive",
        "found": "exclusiv",
        "hint": "Did you mean “exclusive”?",
        "message": "There is no key “exclusiv” here.",
      }
    `);
  });

  test('of a key that is missing: at the start of its mapping, with nothing found', () => {
    expect(
      problemOf(
        outlet,
        'name: Channel Two\nnativeName: Kanal Zwei\ncountry: DE\n',
        '▸name: Channel Two\nnativeName: Kanal Zwei\n',
      ),
    ).toMatchInlineSnapshot(`
      {
        "code": "missing-key",
        "expected": "text",
        "found": "",
        "hint": "Add “country:” to this mapping.",
        "message": "The key “country” is missing.",
      }
    `);
  });

  test('of a key that is missing in a mapping of a list', () => {
    expect(problemOf(article, 'claim: closed\n    says: yes\n    credit: []\n', '▸claim: closed\n    says: yes\n'))
      .toMatchInlineSnapshot(`
      {
        "code": "missing-key",
        "expected": "a list of links, or: unknown",
        "found": "",
        "hint": "Add “credit:” to this mapping.",
        "message": "The key “credit” is missing.",
      }
    `);
  });

  test('of a value of the wrong type', () => {
    expect(problemOf(article, 'headline: Storm closes bridge', 'headline: ▸2024')).toMatchInlineSnapshot(`
      {
        "code": "wrong-type",
        "expected": "text",
        "found": "2024",
        "hint": "Put it in quotes if it is meant as text: "2024".",
        "message": "This is a number, but it must be text.",
      }
    `);
  });

  test('of a date of the wrong type', () => {
    expect(problemOf(article, 'published: 2024-05', 'published: ▸[2024-05]')).toMatchInlineSnapshot(`
      {
        "code": "wrong-type",
        "expected": "a date such as 2024, 2024-08, 2024-08-06, 2024-08-06~ (about), 2024-08-06? (uncertain)",
        "found": "["2024-05"]",
        "hint": "",
        "message": "This is a list, but it must be a date such as 2024, 2024-08, 2024-08-06, 2024-08-06~ (about), 2024-08-06? (uncertain).",
      }
    `);
  });

  test('of nothing', () => {
    expect(problemOf(article, 'headline: Storm closes bridge', 'headline: ▸~')).toMatchInlineSnapshot(`
      {
        "code": "wrong-type",
        "expected": "text",
        "found": "null",
        "hint": "Fill it in; where nothing is known, leave out a key that may be left out.",
        "message": "Nothing is written here, but it must be text.",
      }
    `);
  });

  test('of a value that is none of those allowed', () => {
    expect(problemOf(source, 'kind: official', 'kind: ▸offical')).toMatchInlineSnapshot(`
      {
        "code": "wrong-value",
        "expected": "one of: person, official, body, agency, document, dataset",
        "found": "offical",
        "hint": "Did you mean “official”?",
        "message": "The value is none of those allowed.",
      }
    `);
  });

  test('of a file without anything', () => {
    const [problem] = problemsIn({ ...validContent, [outlet]: '' });
    expect(problem).toMatchObject({ code: 'missing-key', line: 1, column: 1, message: 'The entry is empty.' });
  });

  test('of an alias once, where its anchor stands', () => {
    const marked = edit(
      validContent,
      'articles/harbour/wire-one.md',
      '&port [port-authority]',
      '&port [▸Port-Authority]',
    );
    expect(rows(problemsIn(marked.files))).toEqual(expectedRows(marked, 'wrong-value'));
  });
});

describe('a misspelt key is one problem, not a missing one as well', () => {
  test.each([
    [outlet, 'country: DE', '▸contry: DE'],
    [outlet, 'country: DE', '▸Country: DE'],
    [outlet, 'kind: online', '▸kidn: online'],
    [article, 'headline: Storm', '▸heading: Storm'],
    [article, 'published: 2024-05', '▸publishd: 2024-05'],
    [article, 'as: original', '▸ass: original'],
    [story, 'claims:', '▸claim:'],
    [story, 'unit: cars a day', '▸units: cars a day'],
  ])('%s: %s', (path, from, to) => {
    expectProblems(path, from, to, 'unknown-key');
  });

  test('but an unknown key and a missing one are two', () => {
    expectProblems(
      outlet,
      'name: Channel Two\nnativeName: Kanal Zwei\ncountry: DE',
      '▸name: Channel Two\nnativeName: Kanal Zwei\n▸editor: Somebody',
      'missing-key',
      'unknown-key',
    );
  });
});

describe('several faults in one file are all reported', () => {
  test('in an outlet', () => {
    const marked = unmark({
      ...validContent,
      [outlet]:
        '▸name: ▸""\nnativeName: Kanal Zwei\ncountry: ▸Germany\nlanguage: ▸german\n▸owner: x\nhomepage: ▸javascript:x\n',
    });
    expect(rows(problemsIn(marked.files))).toEqual(
      expectedRows(marked, 'missing-key', 'wrong-value', 'wrong-value', 'wrong-value', 'unknown-key', 'wrong-address'),
    );
  });

  test('in an article: of its fields, of its references, of its values, of its evidence, of its body', () => {
    const marked = unmark({
      ...validContent,
      [article]: `---
▸outlet: ▸evening-pots
▸headlin: Storm closes bridge
published: ▸2027-05~
updated: ▸2024-02-30
language: en
seen: { as: ▸print, whole: true }
statements:
  - claim: closed
    says: yes
    value: ▸closed
    credit: [▸{ nobody: x }, ▸{ hearsay: it is said }, ▸nobody]
    place: ▸0
  - claim: ▸cause
    says: a storm
    value: ▸strom
    credit: []
    place: 1
silentOn: [▸closed, cars]
---

A storm [has closed](claim:closed) ▸<b>it</b>, with [many cars](▸claim:cars).
`,
    });
    expect(rows(problemsIn(marked.files))).toEqual(
      expectedRows(
        marked,
        'missing-key', // publishedBasis
        'unknown-reference',
        'unknown-key',
        'wrong-date',
        'wrong-date',
        'wrong-value',
        'wrong-value',
        'wrong-value',
        'wrong-value',
        'unknown-reference',
        'wrong-value',
        'statement-without-passage',
        'unknown-reference',
        'wrong-silence',
        'markup',
        'passage-without-statement',
      ),
    );
  });

  test('and a fault in a story hides none in its articles', () => {
    const faulty = edit(
      validContent,
      story,
      'title: The closed bridge\n',
      'titel: The closed bridge\n'.replace('titel', '▸titel'),
    );
    const marked = edit(faulty.files, article, 'value: storm', 'value: ▸strom');
    expect(rows(problemsIn(marked.files))).toEqual([
      ...expectedRows(marked, 'unknown-reference'),
      ...expectedRows(faulty, 'unknown-key'),
    ]);
  });
});

describe('text is one line without spaces at its ends, and not longer than fits', () => {
  test.each([
    ['nothing', 'headline: ▸""', 'Nothing is written here.'],
    ['a space', 'headline: ▸" "', 'Nothing is written here.'],
    ['a space at its end', 'headline: ▸"Storm "', 'The text has spaces or line breaks where none belong.'],
    ['a line break', 'headline: ▸"Storm\\nbridge"', 'The text has spaces or line breaks where none belong.'],
    ['a tab', 'headline: ▸"Storm\\tbridge"', 'The text has spaces or line breaks where none belong.'],
    [
      'a block that ends in a line break',
      'headline: ▸|\n  Storm',
      'The text has spaces or line breaks where none belong.',
    ],
    ['301 characters', `headline: ▸${'a'.repeat(301)}`, 'The text is 301 characters long.'],
  ])('%s is refused', (_, to, message) => {
    expect(problemOf(article, 'headline: Storm closes bridge', to)).toMatchObject({ code: 'wrong-value', message });
  });

  test.each([
    ['a folded block', 'headline: >-\n  Storm closes\n  bridge'],
    ['300 characters', `headline: ${'a'.repeat(300)}`],
    ['a word that YAML 1.1 took for a value', 'headline: No'],
    ['quotes in quotes', 'headline: "“Storm” closes \\"bridge\\""'],
  ])('%s is fine', (_, to) => {
    expectNone(article, 'headline: Storm closes bridge', to);
  });
});

describe('countries and languages are codes', () => {
  test.each(['GB', 'KR', 'US', 'TW', 'SS'])('country %s is one', (code) => {
    expectNone(outlet, 'country: DE', `country: ${code}`);
  });

  test.each([
    ['UK', 'Write “GB”.'],
    ['SU', 'Write “RU”.'],
    ['de', ''],
    ['DEU', ''],
    ['Germany', ''],
    ['EU', ''],
    ['UN', ''],
    ['ZZ', ''],
    ['XX', ''],
    ['AA', ''],
  ])('country %s is none', (code, hint) => {
    expect(problemOf(outlet, 'country: DE', `country: ▸${code}`)).toMatchObject({
      message: 'This is not a country code.',
      hint,
    });
  });

  test('and Norway, which YAML 1.1 took for false, is one', () => {
    expectNone(outlet, 'country: DE', 'country: NO');
  });

  test.each(['ko', 'zh-Hant', 'pt-BR', 'yue', 'sr-Latn-RS'])('language %s is one', (tag) => {
    expectNone(outlet, 'language: de', `language: ${tag}`);
  });

  test.each(['german', 'xx', 'DE', 'd', 'de_DE', 'cn'])('language %s is none', (tag) => {
    expect(problemOf(outlet, 'language: de', `language: ▸${tag}`)).toMatchObject({
      message: 'This is not a language tag.',
    });
  });
});

describe('ids', () => {
  test.each([
    ['Evening-Post', 'Write “evening-post”.'],
    ['evening post', 'Write “evening-post”.'],
    ['evening--post', 'Write “evening-post”.'],
    ['-evening-post', 'Write “evening-post”.'],
    ['"évening-post"', 'Write “evening-post”.'],
    ['../evening-post', 'Write “evening-post”.'],
    ['"저녁"', ''],
    ['""', ''],
  ])('%s is none', (written, hint) => {
    expect(problemOf(article, 'outlet: evening-post', `outlet: ▸${written}`)).toMatchObject({
      message: 'This is not an id.',
      hint,
    });
  });
});

describe('a quantity is exact, about a number, or between a least and a most', () => {
  const file = 'articles/bridge/north-star.md';
  test.each([
    '{ exact: 0 }',
    '{ about: 20000 }',
    '{ min: 1 }',
    '{ max: 5 }',
    '{ min: 5, max: 5 }',
    '{ min: -5, max: 5 }',
  ])('%s', (value) => {
    expectNone(file, '{ exact: 20000 }', value);
  });

  test.each([
    ['▸{}', 'wrong-value'],
    ['▸{ exact: 1, about: 1 }', 'wrong-value'],
    ['▸{ exact: 1, min: 1 }', 'wrong-value'],
    ['▸{ min: 2, max: 1 }', 'wrong-value'],
    ['▸{ exact: 1.5 }', 'wrong-value'],
    ['{ exact: 20,▸000 }', 'unknown-key'],
    ['▸{ exact: 1.5 }', 'wrong-value'],
    ['{ exact: ▸0x10 }', 'wrong-type'],
    ['{ exact: ▸"20000" }', 'wrong-type'],
    ['{ exact: ▸9007199254740993 }', 'wrong-type'],
    ['{ exact: ▸~ }', 'wrong-type'],
    ['{ ▸least: 5, exact: 5 }', 'unknown-key'],
  ])('but not %s', (value, code) => {
    expectProblems(file, '{ exact: 20000 }', value, code);
  });
});

describe('a credit names whom a statement is attributed to, nearest first', () => {
  const credit = 'credit: [transport-ministry]';
  test.each([
    '[]',
    '[north-star]',
    '[north-star, mara-lind]',
    '[{ unnamed: an official }]',
    '[{ unnamed: an official, of: transport-ministry }]',
    '[north-star, { hearsay: reportedly }]',
    '[{ hearsay: reportedly }]',
    'unknown',
  ])('%s', (links) => {
    expectNone(article, credit, `credit: ${links}`);
  });

  test.each([
    ['▸north-star', 'wrong-type'],
    ['▸~', 'wrong-type'],
    ['▸unknwon', 'wrong-type'],
    ['[▸5]', 'wrong-type'],
    ['[▸~]', 'wrong-type'],
    ['[▸[north-star]]', 'wrong-value'],
    ['[▸{}]', 'wrong-value'],
    ['[▸{ unamed: an official }]', 'wrong-value'],
    ['[{ unnamed: ▸"" }]', 'wrong-value'],
    ['[{ unnamed: an official, ▸from: transport-ministry }]', 'unknown-key'],
    ['[{ unnamed: an official, of: ▸nobody }]', 'unknown-reference'],
    ['[{ hearsay: reportedly, ▸of: transport-ministry }]', 'unknown-key'],
    ['[▸{ hearsay: reportedly }, north-star]', 'wrong-value'],
  ])('but not %s', (links, code) => {
    expectProblems(article, credit, `credit: ${links}`, code);
  });
});

describe('a quote is a few words', () => {
  const file = 'articles/harbour/wire-one.md';
  const twelve = 'one two three four five six seven eight nine ten eleven twelve';
  test.each([twelve, '字'.repeat(40), 'Twelve hundred', 'he said: no.', '“open” to all'])('%s', (words) => {
    expectNone(file, 'quote: twelve hundred people', `quote: "${words}"`);
  });

  test.each([
    [`${twelve} thirteen`, 'The quote is refused: it has 13 words.'],
    ['字'.repeat(41), 'The quote is refused: it has 41 characters.'],
    ['It is open.', 'The quote is refused: it is a whole sentence.'],
    ['Is it open?', 'The quote is refused: it is a whole sentence.'],
    ['港口开放了。', 'The quote is refused: it is a whole sentence.'],
  ])('but not %s', (words, message) => {
    expect(problemOf(file, 'quote: twelve hundred people', `quote: ▸"${words}"`)).toMatchObject({
      code: 'wrong-quote',
      message,
    });
  });
});

describe('a place is a paragraph, or outside the body', () => {
  const [from, to] = ['credit: [transport-ministry]\n    place: 1', 'credit: [transport-ministry]\n    place: '];
  test.each(['1', '2000', 'headline', 'deck', 'caption'])('%s', (place) => {
    expectNone(article, from, to + place);
  });

  test.each(['0', '-1', '2001', '1.5', '"1"', 'body', 'true', '~', '[1]'])('but not %s', (place) => {
    expect(problemOf(article, from, `${to}▸${place}`)).toMatchObject({
      code: 'wrong-value',
      expected: 'the number of a paragraph, or one of: headline, deck, caption',
    });
  });
});

describe('a claim has what its kind needs', () => {
  test.each([
    ['a quantity without a unit', '  - id: cars\n', '    unit: cars a day\n', 'missing-key'],
    ['a choice without options', '  - id: cause\n', '    options: { rust: rust, storm: a storm }\n', 'missing-key'],
  ])('%s', (_, start, line, code) => {
    const marked = edit(edit(validContent, story, line, '').files, story, start, start.replace('id', '▸id'));
    expect(rows(problemsIn(marked.files))).toEqual(expectedRows(marked, code));
  });

  test.each([
    ['a choice with one option', '{ rust: rust, storm: a storm }', '▸{ rust: rust }', 'wrong-value'],
    ['an option without words', '{ rust: rust, storm: a storm }', '{ rust: rust, storm: ▸"" }', 'wrong-value'],
    [
      'an option that is no id',
      '{ rust: rust, storm: a storm }',
      '{ rust: rust, storm: a storm, The Sea: ▸the sea }',
      'wrong-value',
    ],
    ['options in a list', '{ rust: rust, storm: a storm }', '▸[rust, storm]', 'wrong-type'],
    ['a question without its mark', 'Is the bridge closed?', '▸Is the bridge closed', 'wrong-value'],
    ['a heading that is too long', 'short: Cars a day', `short: ▸${'a'.repeat(31)}`, 'wrong-value'],
  ])('%s is refused', (_, from, to, code) => {
    expectProblems(story, from, to, code);
  });
});

describe('what an article is built on', () => {
  const file = 'articles/bridge/kanal-zwei.md';
  const from = '{ article: bridge/north-star, how: translation, basis: word for word }';
  test.each([
    '{ article: bridge/north-star, how: cites }',
    '{ article: bridge/north-star, how: quotes }',
    '{ article: harbour/wire-one, how: summary, basis: as it says itself }',
    '{ outlet: wire-one, how: cites }',
    '{ outlet: traffic-count, how: cites }',
  ])('%s', (reliance) => {
    expectNone(file, from, reliance);
  });

  test.each([
    ['▸{ article: bridge/north-star, how: copy }', 'missing-key'],
    ['▸{ article: bridge/north-star }', 'missing-key'],
    ['{ article: ▸north-star, how: cites }', 'wrong-value'],
    ['{ article: ▸bridge/north-star/1, how: cites }', 'wrong-value'],
    ['{ article: ▸bridge/none, how: cites }', 'unknown-reference'],
    ['{ outlet: ▸nobody, how: cites }', 'unknown-reference'],
    ['{ outlet: wire-one, ▸article: bridge/north-star, how: cites }', 'unknown-key'],
    ['{ article: bridge/north-star, how: ▸steals }', 'wrong-value'],
    ['▸{ how: cites }', 'wrong-value'],
    ['▸bridge/north-star', 'wrong-type'],
  ])('but not %s', (reliance, code) => {
    expectProblems(file, from, reliance, code);
  });
});

test('a hedge that repeats the hearsay of the credit is refused', () => {
  const file = 'articles/harbour/north-star.md';
  expectNone(file, 'hedge: roughly', 'hedge: perhaps');
  expectProblems(file, 'hedge: roughly', 'hedge: ▸It is said', 'wrong-value');
});

describe('where a copy was seen is words, or an address of the web', () => {
  const from = 'from: https://archive.example/evening-post';
  const file = 'articles/harbour/evening-post.md';
  test.each(['from: a library', 'from: "the archive: box 5"', 'from: http://archive.example/x'])('%s', (to) => {
    expectNone(file, from, to);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://example.org@evil.example/'])(
    'but not %s',
    (address) => {
      expectProblems(file, from, `from: ▸"${address}"`, 'wrong-address');
    },
  );
});
