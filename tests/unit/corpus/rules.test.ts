import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { undecidedFeatured } from '../../../src/corpus/rules/strict.ts';
import { growth } from '../../support/growth.ts';
import type { ContentFiles, Marked } from '../../support/content-folder.ts';
import {
  edit,
  expectedRows,
  inContentFolder,
  now,
  problemsIn,
  readFiles,
  rows,
  unmark,
} from '../../support/content-folder.ts';
import { validContent } from '../../support/valid-content.ts';

const harbour = 'stories/harbour.md';
const wire = 'articles/harbour/wire-one.md';
const star = 'articles/harbour/north-star.md';
const post = 'articles/harbour/evening-post.md';
const radio = 'articles/harbour/river-radio.md';
const bridge = 'stories/bridge.md';
const bridgeStar = 'articles/bridge/north-star.md';
const bridgePost = 'articles/bridge/evening-post.md';

/** Several edits of the valid content, one after the other. */
function edited(...edits: readonly [path: string, from: string, to: string][]): Marked {
  let files: ContentFiles = validContent;
  const places: string[] = [];
  for (const [path, from, to] of edits) {
    const marked = edit(files, path, from, to);
    files = marked.files;
    places.push(...marked.places);
  }
  return { files, places };
}

const found = (marked: Marked) => rows(problemsIn(marked.files));

describe('a story', () => {
  test('that is missing is reported once for each article, which is checked as far as it can be', () => {
    const files = { ...edited([bridgeStar, 'a day.', '[a day](▸claim:new).']).files };
    Reflect.deleteProperty(files, bridge);
    expect(rows(problemsIn(files))).toEqual([
      'articles/bridge/evening-post.md:1:1 unknown-reference',
      'articles/bridge/kanal-zwei.md:1:1 unknown-reference',
      'articles/bridge/north-star.md:1:1 unknown-reference',
      'articles/bridge/north-star.md:21:75 passage-without-statement',
    ]);
    expect(problemsIn(files)[0]).toMatchObject({
      message: 'There is no story “bridge”.',
      expected: 'stories/bridge.md',
      hint: 'There are: harbour.',
    });
  });

  test('whose name is misspelt is suggested', () => {
    const files = { ...validContent, 'articles/harbuor/wire-one.md': String(validContent[wire]) };
    expect(problemsIn(files)[0]).toMatchObject({
      file: 'articles/harbuor/wire-one.md',
      hint: 'Did you mean “harbour”?',
    });
  });

  test('links in its note to claims, not to statements', () => {
    const marked = edited([harbour, '(claim:opened)', '(▸claim:opened/now)']);
    expect(found(marked)).toEqual(expectedRows(marked, 'unknown-reference'));
    expect(problemsIn(marked.files)[0]).toMatchObject({ found: 'claim:opened/now', hint: 'Write “claim:opened”.' });
  });

  test('that cannot be read hides no fault that its articles have by themselves', () => {
    const marked = edited(
      [bridgePost, 'outlet: evening-post', 'outlet: ▸nobody'],
      [bridgePost, 'it: [a storm]', 'it: [with rain](▸claim:rain) [a storm]'],
      [bridgeStar, 'published: 2024-05-10', 'published: ▸2024-02-30'],
      [bridge, 'title: The closed', 'title: ▸"The closed'],
    );
    expect(found(marked)).toEqual(
      expectedRows(marked, 'unknown-reference', 'passage-without-statement', 'wrong-date', 'yaml-syntax'),
    );
  });
});

describe('evidence', () => {
  test('one passage may carry all statements on its claim', () => {
    const marked = edited(
      [post, '[800 to 1,000](claim:workers/now)', '[800 to 1,000](claim:workers)'],
      [post, '[up to 2,000](claim:workers/railway)', 'up to 2,000'],
    );
    expect(found(marked)).toEqual([]);
  });

  test('one statement may have several passages', () => {
    expect(found(edited([star, 'It is said', 'It [works](claim:opened), it is said']))).toEqual([]);
  });

  test.each([
    ['the passage of a misspelt statement', star, 'claim: workers\n', 'claim: ▸nobody-knows\n'],
    ['the statement of a misspelt passage', star, '(claim:workers)', '(▸claim:nobody-knows)'],
  ])('does not blame %s', (_, path, from, to) => {
    const marked = edited([path, from, to]);
    expect(found(marked)).toEqual(expectedRows(marked, 'unknown-reference'));
  });

  test('blames a passage beside a misspelt statement whose own passage can be told', () => {
    const marked = edited(
      [star, 'claim: workers\n', 'claim: ▸worker\n'],
      [star, 'The harbour', 'The [harbour](▸claim:reasons)'],
    );
    expect(found(marked)).toEqual(expectedRows(marked, 'unknown-reference', 'passage-without-statement'));
  });

  test('blames a statement beside a misspelt passage whose own statement can be told', () => {
    const marked = edited(
      [star, 'silentOn: [opening-day, ', '  - { claim: ▸opening-day, says: soon, credit: [], place: 1 }\nsilentOn: ['],
      [star, '(claim:workers)', '(▸claim:workes)'],
    );
    expect(found(marked)).toEqual(expectedRows(marked, 'statement-without-passage', 'unknown-reference'));
  });

  test('takes a misspelt claim in both for one', () => {
    const marked = edited(
      [star, 'claim: workers\n', 'claim: ▸wrokers\n'],
      [star, '(claim:workers)', '(claim:wrokers)'],
    );
    expect(found(marked)).toEqual(expectedRows(marked, 'unknown-reference'));
    expect(problemsIn(marked.files)[0]).toMatchObject({
      expected: 'a claim of the story harbour',
      hint: 'Did you mean “workers”?',
    });
  });

  test('tells what to do with a passage without a statement', () => {
    const marked = edited([post, '(claim:workers/railway)', '(▸claim:workers/railways)']);
    expect(problemsIn(marked.files)).toEqual([
      expect.objectContaining({
        code: 'passage-without-statement',
        found: 'claim:workers/railways',
        hint: 'Add the statement, or keep the words without the link. Did you mean “workers/railway”?',
      }),
    ]);
  });

  test('and with a statement without a passage', () => {
    const marked = edited(
      [post, '[up to 2,000](claim:workers/railway)', 'up to 2,000'],
      [post, 'claim: workers\n    key: railway', 'claim: ▸workers\n    key: railway'],
    );
    expect(problemsIn(marked.files)).toEqual([
      expect.objectContaining({
        code: 'statement-without-passage',
        found: 'workers/railway',
        expected: '[words](claim:workers/railway) in the body',
      }),
    ]);
    expect(found(marked)).toEqual(expectedRows(marked, 'statement-without-passage'));
  });

  test('the same statement twice names the line of the first', () => {
    const marked = edited(
      [post, 'key: railway', 'key: now'],
      [post, '(claim:workers/railway)', '(claim:workers)'],
      [post, 'key: now\n    says: up', 'key: now\n    says: ▸up'],
    );
    expect(problemsIn(marked.files)).toEqual([
      expect.objectContaining({
        code: 'duplicate-id',
        line: 24,
        column: 12,
        found: 'workers/now',
        message: 'The article has this statement already in line 17.',
      }),
    ]);
  });
});

describe('silence', () => {
  test('is refused beside a statement', () => {
    const marked = edited([bridgePost, 'silentOn: [cars]', 'silentOn: [cars, ▸cause]']);
    expect(found(marked)).toEqual(expectedRows(marked, 'wrong-silence'));
  });

  test('is refused twice', () => {
    const marked = edited([bridgePost, 'silentOn: [cars]', 'silentOn: [cars, ▸cars]']);
    expect(found(marked)).toEqual(expectedRows(marked, 'duplicate-id'));
  });

  test('is refused where only a part was seen, once for the whole list', () => {
    const marked = edited([wire, 'whole: true', 'whole: false'], [wire, 'silentOn: [reasons]', '▸silentOn: [reasons]']);
    expect(found(marked)).toEqual(expectedRows(marked, 'wrong-silence'));
    expect(problemsIn(marked.files)[0]).toMatchObject({
      found: 'reasons',
      expected: 'no silentOn where seen.whole is false',
    });
  });

  test('in a part is what was looked for in it, and refused where all was seen', () => {
    const inPart = (list: string) => edited([radio, 'place: 1\n', `place: 1\n${list}\n`]);
    expect(problemsIn(inPart('notInPart: [reasons]').files)).toEqual([]);
    const twice = inPart('notInPart: [reasons, ▸reasons, ▸outlook]');
    expect(found(twice)).toEqual([
      ...expectedRows({ ...twice, places: twice.places.slice(0, 1) }, 'duplicate-id'),
      ...expectedRows({ ...twice, places: twice.places.slice(1) }, 'wrong-silence'),
    ]);
    const unknown = inPart('notInPart: [▸nothing-of-the-kind]');
    expect(found(unknown)).toEqual(expectedRows(unknown, 'unknown-reference'));
    const whole = edited([wire, 'silentOn: [reasons]', '▸notInPart: [reasons]']);
    expect(found(whole)).toEqual(expectedRows(whole, 'wrong-silence'));
  });

  test('of a featured article that was seen in part is decided too', () => {
    const { files } = edited([harbour, '[wire-one, north-star]', '[wire-one, river-radio]']);
    const [problem, ...others] = problemsIn(files);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'unchecked',
      file: radio,
      expected: 'a statement, or the claim in notInPart',
    });
    const list = /notInPart: .*$/.exec(problem?.hint ?? '')?.[0] ?? '';
    const decided = edited(
      [harbour, '[wire-one, north-star]', '[wire-one, river-radio]'],
      [radio, 'place: 1\n', `place: 1\n${list}\n`],
    );
    expect(problemsIn(decided.files)).toEqual([]);
  });

  test('is refused on what was not known yet', () => {
    const marked = edited(
      [radio, 'whole: false', 'whole: true'],
      [radio, 'place: 1\n', 'place: 1\nsilentOn: [▸opened, ▸opening-day, reasons, spokesman, workers]\n'],
    );
    expect(found(marked)).toEqual(expectedRows(marked, 'predates'));
    expect(problemsIn(marked.files)[0]).toMatchObject({
      message: 'The article was published before this could be known (2024-03-01).',
      found: 'opened',
    });
  });

  test('and so is a statement on it', () => {
    const marked = edited(
      [radio, 'statements:\n', 'statements:\n  - { claim: ▸opened, says: yes, credit: [], place: 1 }\n'],
      [radio, 'The ministry', '[The](claim:opened) ministry'],
    );
    expect(found(marked)).toEqual(expectedRows(marked, 'predates'));
  });

  test('is asked for the whole article, of every claim that it could have known', () => {
    const { files } = edited([radio, 'whole: false', 'whole: true']);
    expect(problemsIn(files)).toEqual([
      expect.objectContaining({
        code: 'unchecked',
        severity: 'warning',
        file: radio,
        line: 2,
        column: 1,
        found: 'spokesman, workers, reasons',
        message: '3 claims are not decided for this article; their cells say “not checked”.',
        hint: 'If the whole article is silent on them: silentOn: [spokesman, workers, reasons]',
      }),
    ]);
  });

  test('that is not complete is reported at its list, with a list ready to paste', () => {
    const marked = edited(
      [bridgePost, 'silentOn: [cars]', 'silentOn: []'],
      [bridgeStar, 'silentOn: [cause]', '▸silentOn: [cause]'],
      [
        bridgeStar,
        '  - claim: cars\n    says: "20,000"\n    value: { exact: 20000 }\n    credit: [traffic-count]\n    place: 1\n',
        '',
      ],
      [bridgeStar, '[20,000 cars](claim:cars)', '20,000 cars'],
    );
    expect(problemsIn(marked.files)).toEqual([
      expect.objectContaining({ code: 'unchecked', file: bridgePost, line: 2, column: 1, found: 'cars' }),
      expect.objectContaining({
        code: 'unchecked',
        file: bridgeStar,
        line: 13,
        column: 1,
        found: 'cars',
        message: 'One claim is not decided for this article; its cell says “not checked”.',
        hint: 'If the whole article is silent on them: silentOn: [cause, cars]',
      }),
    ]);
  });

  test('is not asked for in a file with errors, which may be why', () => {
    const { files } = edited([bridgePost, 'silentOn: [cars]', 'silentOn: [crs]']);
    expect(rows(problemsIn(files))).toEqual([`${bridgePost}:17:12 unknown-reference`]);
  });

  test('that is missing is an error with --strict, if the article is featured', () => {
    const { files } = edited([wire, 'silentOn: [reasons]\n', ''], [radio, 'whole: false', 'whole: true']);
    inContentFolder(files, (folder) => {
      const result = readCorpus(folder, { now });
      const strict = result.ok ? undecidedFeatured(result.corpus, result.problems) : [];
      expect(strict.map(({ file, severity }) => [file, severity])).toEqual([
        [radio, 'warning'],
        [wire, 'error'],
      ]);
    });
  });

  test('and every article is featured where the story names none', () => {
    const { files } = edited([bridgePost, 'silentOn: [cars]\n', '']);
    inContentFolder(files, (folder) => {
      const result = readCorpus(folder, { now });
      expect(result.ok && undecidedFeatured(result.corpus, result.problems)).toMatchObject([{ severity: 'error' }]);
    });
  });
});

describe('a value is what the kind of its claim asks for', () => {
  const day: [string, string] = [wire, 'value: 2024-03-01'];
  const name: [string, string] = [wire, 'value: port-spokesman'];
  const workers: [string, string] = [wire, 'value: { exact: 1200 }'];
  const outlook: [string, string] = [wire, 'value: likely'];
  test.each<[string, [string, string], string, string | undefined]>([
    ['a proposition has none', [bridgePost, 'says: yes\n'], 'says: yes\n    value: ▸closed\n', 'wrong-value'],
    [
      'a text has none',
      [post, 'says: the old one was too small\n'],
      'says: the old one was too small\n    value: ▸small\n',
      'wrong-value',
    ],
    ['a date', day, 'value: 2024-03', undefined],
    ['a date as a number', day, 'value: 2024', undefined],
    ['a date as a period', day, 'value: 2024-03-01/2024-03-02', undefined],
    ['no date', day, 'value: ▸yesterday', 'wrong-date'],
    ['30 February', day, 'value: ▸2024-02-30', 'wrong-date'],
    ['a quantity for a date', day, 'value: ▸{ exact: 2024 }', 'wrong-date'],
    ['a list for a date', day, 'value: ▸[a]', 'wrong-date'],
    ['a source', name, 'value: mara-lind', undefined],
    ['an outlet', name, 'value: kanal-zwei', undefined],
    ['a name', name, 'value: Mara Lind', undefined],
    ['a native name', name, 'value: 林玛拉', undefined],
    ['the native name of an outlet', name, 'value: Kanal Zwei', undefined],
    ['an alias', name, 'value: the port’s spokesman', undefined],
    ['another spelling', name, 'value: Jan Pedersen', undefined],
    ['nobody', name, 'value: ▸Jan Pettersson', 'unknown-reference'],
    ['a quantity for a name', name, 'value: ▸{ exact: 1 }', 'unknown-reference'],
    ['a list for a name', name, 'value: ▸[port-spokesman]', 'unknown-reference'],
    ['a quantity', workers, 'value: { min: 1 }', undefined],
    ['a bare number for a quantity', workers, 'value: ▸1200', 'wrong-value'],
    ['a text for a quantity', workers, 'value: ▸many', 'wrong-value'],
    ['an option', outlook, 'value: certain', undefined],
    ['several options', outlook, 'value: [certain, likely]', undefined],
    ['no option', outlook, 'value: ▸sure', 'unknown-reference'],
    ['the words of an option', outlook, 'value: ▸certainly', 'unknown-reference'],
    ['one option and none', outlook, 'value: [certain, ▸sure]', 'unknown-reference'],
    ['no options', outlook, 'value: ▸[]', 'wrong-value'],
    ['a quantity for an option', outlook, 'value: ▸{ exact: 1 }', 'unknown-reference'],
    ['something every object has', outlook, 'value: ▸constructor', 'unknown-reference'],
  ])('%s', (_, [path, from], to, code) => {
    const marked = edited([path, from, to]);
    expect(found(marked)).toEqual(code === undefined ? [] : expectedRows(marked, code));
  });

  test('every option that does not exist is reported where it stands', () => {
    const marked = edited([wire, 'value: likely', 'value: [▸sure, likely, ▸maybe]']);
    expect(found(marked)).toEqual(expectedRows(marked, 'unknown-reference'));
    expect(problemsIn(marked.files)[0]).toMatchObject({ found: 'sure', expected: 'one of: perhaps, likely, certain' });
  });

  test('a name that several have is refused: nobody could tell who is meant', () => {
    const marked = edited(
      ['sources/mara-lind.yaml', 'kind: person', 'kind: person\naliases: [Jan Pedersen]'],
      [post, 'value: Jan Pedersen', 'value: ▸Jan Pedersen'],
    );
    expect(problemsIn(marked.files)).toEqual([
      expect.objectContaining({
        code: 'wrong-value',
        message: 'Several are known by this name.',
        expected: 'the id of the one that is meant: mara-lind, port-spokesman',
      }),
    ]);
    expect(found(marked)).toEqual(expectedRows(marked, 'wrong-value'));
  });
});

describe('a statement that could have a value and has none', () => {
  const without = (with_: string) => edited([wire, '    value: { exact: 1200 }\n', with_]);

  test('is warned of, with how to mean it', () => {
    expect(problemsIn(without('').files)).toEqual([
      expect.objectContaining({
        code: 'no-value',
        severity: 'warning',
        file: wire,
        expected: 'value, or comparable: false',
      }),
    ]);
    expect(problemsIn(without('    comparable: false\n').files)).toEqual([]);
  });

  test('has one where it is said to have none', () => {
    const marked = without('    value: { exact: 1200 }\n    comparable: ▸false\n');
    expect(found(marked)).toEqual(expectedRows(marked, 'wrong-value'));
  });

  test('is meant so only where its claim asks for one', () => {
    const marked = edited([wire, '    says: yes\n', '    says: yes\n    comparable: ▸false\n']);
    expect(found(marked)).toEqual(expectedRows(marked, 'wrong-value'));
  });
});

describe('a number with decimals', () => {
  const withValue = (decimals: string, value: string) =>
    edited(
      [harbour, 'kind: quantity\n', `kind: quantity\n${decimals}`],
      [wire, 'value: { exact: 1200 }', `value: ${value}`],
    );

  test('is one where its claim says how many it has', () => {
    expect(problemsIn(withValue('    decimals: 2\n', '{ min: 1200, max: 1200.25 }').files)).toEqual([]);
  });

  test.each([
    ['', '{ exact: ▸1200.5 }'],
    ['    decimals: 1\n', '{ about: ▸1200.25 }'],
  ])('is none beyond that: %j', (decimals, value) => {
    const marked = withValue(decimals, value.replace('▸', ''));
    expect(problemsIn(marked.files).map(({ code, hint }) => [code, hint])).toEqual([
      ['wrong-value', expect.stringContaining(decimals === '' ? 'decimals: 1' : 'decimals: 2')],
    ]);
  });

  test.each(['1.200,5', '1e3', '.5', '1200.', '１２００'])('is not written %s', (number) => {
    expect(
      problemsIn(
        withValue('    decimals: 2\n', `{ exact: ${number.includes(',') ? `'${number}'` : number} }`).files,
      ).map(({ code }) => code),
    ).toContain('wrong-type');
  });

  test('is compared digit by digit', () => {
    const read = (value: string) => {
      const result = readFiles(withValue('    decimals: 5\n', value).files);
      const [statement] =
        (result.ok ? result.corpus.articles.get('harbour/wire-one')?.statements : [])?.filter(
          ({ claim }) => claim === 'workers',
        ) ?? [];
      return statement?.value;
    };
    expect(read('{ exact: 99.99994 }')).toEqual({
      kind: 'quantity',
      min: 9_999_994,
      max: 9_999_994,
      point: 9_999_994,
      precision: 'exact',
      decimals: 5,
    });
    expect(read('{ about: 40.5 }')).toMatchObject({ min: 3_645_000, max: 4_455_000, point: 4_050_000 });
    expect(read('{ min: 0.1 }')).toMatchObject({ min: 10_000, max: Infinity });
  });
});

test.each([
  ['no period is printed; the article is of March 2019', 'wrong-value'],
  ['The article is probably of 28 March 2019', 'wrong-value'],
  ['present tense, in an article of March 2019', undefined],
  ['the article is of March 2019 and speaks of “this month”', undefined],
])('a period is not that of the article alone: %s', (basis, code) => {
  const marked = edited([post, 'asOf: 2024-02\n', `asOf: 2024-02\n    basis: ▸${basis}\n`]);
  expect(found(marked)).toEqual(code ? expectedRows(marked, code) : []);
});

test('an alias has its numbers in one piece', () => {
  const marked = edited([
    harbour,
    'short: Reasons\n',
    "short: Reasons\n    aliases: [▸'1, 200', '1,200', 'in 2023, 200 came']\n",
  ]);
  expect(found(marked)).toEqual(expectedRows(marked, 'wrong-value'));
  expect(problemsIn(marked.files)[0]?.hint).toBe("Write “'1,200'”.");
});

test.each([
  ['headline: Harbour opens with 1,200 at work', 'headline: Bridge ▸#2 closed', "Write “'Bridge #2 closed'”"],
  ['outlet: wire-one', 'outlet: wire-one ▸#1', "Write “'wire-one #1'”"],
  ['says: yes\n', 'says: the editor’s ▸# of it\n', "Write “'the editor’s # of it'”"],
])('an unquoted text that a comment cuts off is not published short: %s', (from, to, hint) => {
  const marked = edited([wire, from, to]);
  expect(found(marked)).toEqual(expectedRows(marked, 'cut-value'));
  expect(problemsIn(marked.files)[0]?.hint).toContain(hint);
});

test('an id and a date may have a comment', () => {
  const { files } = edited(
    [wire, 'outlet: wire-one', 'outlet: wire-one # the agency'],
    [wire, 'published: 2024-03-02T08:30:00+01:00', 'published: 2024-03-02T08:30:00+01:00 # printed'],
  );
  expect(problemsIn(files)).toEqual([]);
});

test.each(['# a line of its own', 'place: 4 # counted twice', "note: 'a # in quotes'"])(
  'a comment that cuts nothing off is one: %s',
  (line) => {
    const key = line.startsWith('place') ? '    place: 3\n    note: x' : '    place: 3';
    const { files } = edited([wire, '    place: 3', line.startsWith('place') ? `    ${line}` : `${key}\n    ${line}`]);
    expect(problemsIn(files)).toEqual([]);
  },
);

test.each(['“twelve hundred people”', "'«twelve hundred people»'", '"\'twelve hundred people\'"', '「千二百人」'])(
  'a quote brings no quotation marks of its own: %s',
  (quote) => {
    const marked = edited([wire, 'quote: twelve hundred people', `quote: ▸${quote}`]);
    expect(found(marked)).toEqual(expectedRows(marked, 'wrong-quote'));
  },
);

test('a quote may begin with a quotation that ends in it', () => {
  const { files } = edited([wire, 'quote: twelve hundred people', 'quote: “twelve hundred” people and “more”']);
  expect(problemsIn(files)).toEqual([]);
});

describe('a scope is that of the claim or one of its others', () => {
  test.each(['the harbour', 'THE  Harbour', 'the harbour and the railway'])('%s', (scope) => {
    expect(found(edited([wire, 'value: { exact: 1200 }', `value: { exact: 1200 }\n    scope: ${scope}`]))).toEqual([]);
  });

  test.each([
    ['the railway', wire, 'value: { exact: 1200 }', 'one of: the harbour, the harbour and the railway'],
    ['the harbour', bridgeStar, 'value: { exact: 20000 }', 'no scope'],
  ])('but not %s, in %s', (scope, path, from, expected) => {
    const marked = edited([path, from, `${from}\n    scope: ▸${scope}`]);
    expect(found(marked)).toEqual(expectedRows(marked, 'unknown-reference'));
    expect(problemsIn(marked.files)[0]).toMatchObject({ found: scope, expected });
  });
});

describe('the dates of an article', () => {
  // The tests read on 1 June 2026; east of Greenwich it may be 2 June.
  test.each([
    ['2026-06-01', undefined],
    ['2026-06-02', undefined],
    ['2026-06-03', 'wrong-date'],
    ['2026-06', undefined],
    ['2026', undefined],
    ['2026-07', 'wrong-date'],
    ['2027', 'wrong-date'],
    ['2026-06-02T23:59+14:00', undefined],
  ])('%s is in the future: %s', (published, code) => {
    const marked = edited([bridgePost, 'published: 2024-05', `published: ▸${published}`]);
    expect(found(marked)).toEqual(code === undefined ? [] : expectedRows(marked, code));
  });

  test.each([
    ['2024-03-03', undefined],
    ['2024-03', undefined],
    ['2024', undefined],
    ['2024-03-02', 'wrong-date'],
    ['2024-02', 'wrong-date'],
    ['2027-01-01', 'wrong-date'],
  ])('published on 3 March 2024 and updated %s: %s', (updated, code) => {
    const marked = edited([star, 'updated: 2024-03-04', `updated: ▸${updated}`]);
    expect(found(marked)).toEqual(code === undefined ? [] : expectedRows(marked, code));
  });

  test.each(['2024-05~', '2024-05?', '2024-05%'])('%s needs an explanation', (published) => {
    const marked = edited([
      bridgePost,
      'outlet: evening-post\nheadline: Storm closes bridge\npublished: 2024-05\n',
      `▸outlet: evening-post\nheadline: Storm closes bridge\npublished: ${published}\n`,
    ]);
    expect(found(marked)).toEqual(expectedRows(marked, 'missing-key'));
    expect(
      found(edited([bridgePost, 'published: 2024-05', `published: ${published}\npublishedBasis: no printed date`])),
    ).toEqual([]);
  });

  test('a period is not a date of publication', () => {
    const marked = edited([bridgePost, 'published: 2024-05', 'published: ▸2024-05/2024-06']);
    expect(found(marked)).toEqual(expectedRows(marked, 'wrong-date'));
  });
});

describe('one article twice in a story', () => {
  const url = 'https://wire-one.example/harbour';
  test.each([
    url,
    'http://wire-one.example/harbour',
    'https://www.wire-one.example/harbour',
    'https://wire-one.example/harbour/',
    'https://wire-one.example/harbour#',
    'https://WIRE-ONE.example/harbour',
  ])('%s is the same', (other) => {
    // Of the two, the one with the later name is reported.
    const marked = edited(
      [wire, `url: ${url}`, `url: ▸${url}`],
      [star, 'url: https://north-star.example/news/harbour', `url: ${other}`],
    );
    expect(found(marked)).toEqual(expectedRows(marked, 'duplicate-article'));
    expect(problemsIn(marked.files)[0]).toMatchObject({ message: `The same address is in ${star}:4:6.` });
  });

  test.each([
    'https://wire-one.example/Harbour',
    'https://wire-one.example/harbour?page=2',
    'https://wire-one.example/harbour#part-2',
  ])('%s is another', (other) => {
    expect(found(edited([star, 'url: https://north-star.example/news/harbour', `url: ${other}`]))).toEqual([]);
  });

  test('but one article may stand in two stories', () => {
    expect(found(edited([bridgeStar, 'url: https://north-star.example/news/bridge', `url: ${url}`]))).toEqual([]);
  });
});

describe('cycles are printed', () => {
  const source = (of: string) => `name: Body ${of}\nkind: body\nof: ▸${of}\n`;

  test('beginning at the first of their members by name', () => {
    const marked = unmark({
      'sources/b.yaml': source('c'),
      'sources/a.yaml': source('b'),
      'sources/c.yaml': source('a'),
    });
    expect(problemsIn(marked.files)).toEqual([
      expect.objectContaining({
        code: 'cycle',
        file: 'sources/a.yaml',
        line: 3,
        column: 5,
        found: 'a → b → c → a',
        message: '“of” runs in a circle.',
      }),
    ]);
  });

  test('each once, however many lead into them', () => {
    const marked = unmark({
      'sources/a.yaml': source('b'),
      'sources/b.yaml': source('a'),
      'sources/c.yaml': source('a'),
      'sources/d.yaml': source('c'),
      'sources/x.yaml': source('x'),
    });
    expect(problemsIn(marked.files).map((problem) => problem.found)).toEqual(['a → b → a', 'x → x']);
  });

  test('of articles at the reference that closes them', () => {
    const marked = edited(
      [
        bridgeStar,
        'statements:',
        'reliesOn:\n  - { outlet: wire-one, how: cites }\n  - { article: bridge/evening-post, how: cites }\nstatements:',
      ],
      [
        bridgePost,
        'statements:',
        'reliesOn:\n  - { article: harbour/wire-one, how: cites }\n  - { article: ▸bridge/north-star, how: cites }\nstatements:',
      ],
    );
    expect(found(marked)).toEqual(expectedRows(marked, 'cycle'));
    expect(problemsIn(marked.files)[0]).toMatchObject({
      found: 'bridge/evening-post → bridge/north-star → bridge/evening-post',
    });
  });

  test('two through one article are two', () => {
    const relying = (...articles: string[]) =>
      `reliesOn:\n${articles.map((article) => `  - { article: bridge/${article}, how: cites }\n`).join('')}statements:`;
    const { files } = edited(
      [bridgePost, 'statements:', relying('north-star', 'kanal-zwei')],
      [bridgeStar, 'statements:', relying('evening-post')],
      [
        'articles/bridge/kanal-zwei.md',
        '  - { article: bridge/north-star, how: translation, basis: word for word }',
        '  - { article: bridge/evening-post, how: cites }',
      ],
    );
    expect(problemsIn(files).map((problem) => problem.found)).toEqual([
      'bridge/evening-post → bridge/north-star → bridge/evening-post',
      'bridge/evening-post → bridge/kanal-zwei → bridge/evening-post',
    ]);
  });

  test('a chain of a thousand is no cycle, and closing it is one', () => {
    const chain = (last: string) =>
      Object.fromEntries(
        Array.from({ length: 1000 }, (_, index) => [
          `sources/s${index}.yaml`,
          `name: S${index}\nkind: body\nof: ${index === 999 ? last : `s${index + 1}`}\n`,
        ]),
      );
    expect(problemsIn({ ...chain('end'), 'sources/end.yaml': 'name: End\nkind: body\n' })).toEqual([]);
    expect(rows(problemsIn(chain('s0')))).toEqual(['sources/s0.yaml:3:5 cycle']);
  });
});

describe('outlets and sources share their ids', () => {
  test('so one id for both is refused, and either may be credited', () => {
    const files = { ...validContent, 'sources/river-radio.yaml': 'name: River\nkind: body\n' };
    expect(problemsIn(files)).toEqual([
      expect.objectContaining({
        code: 'duplicate-id',
        file: 'sources/river-radio.yaml',
        line: 1,
        column: 1,
        message: 'The id is taken by outlets/river-radio.yaml: outlets and sources share their ids.',
      }),
    ]);
    expect(found(edited(['sources/traffic-count.yaml', 'of: transport-ministry', 'of: wire-one']))).toEqual([]);
  });
});

test('four times as many articles take about four times as long to be checked, not sixteen', () => {
  const read = (size: number) =>
    problemsIn({
      ...validContent,
      ...Object.fromEntries(
        Array.from({ length: size }, (_, index) => [`articles/harbour/radio-${index}.md`, String(validContent[radio])]),
      ),
    });
  expect(read(10)).toEqual([]);
  expect(growth(read, 40)).toBeLessThan(10);
});
