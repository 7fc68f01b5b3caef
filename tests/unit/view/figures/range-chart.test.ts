import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawValue } from '../../../../src/corpus/schema/statement.ts';
import { agreementOn } from '../../../../src/derive/agreement.ts';
import { labelsFit } from '../../../../src/view/figures/axis.ts';
import type { RangeChart, RangeRow } from '../../../../src/view/figures/range-chart.ts';
import { layoutRanges } from '../../../../src/view/figures/range-chart.ts';
import { unhurried } from '../../../support/any-story.ts';
import { labelsIn } from '../../../../src/view/labels/labels.ts';
import type { ArticleDraft, ClaimDraft, StatementDraft } from '../../../support/build-story.ts';
import { buildStory } from '../../../support/build-story.ts';

const articleNames = 'abcdefg';

/** The chart of a claim on which articles a, b, c … make one statement each. */
function chartOf(claim: ClaimDraft, statements: readonly StatementDraft[]): RangeChart | undefined {
  const articles = Object.fromEntries(
    statements.map((statement, index): [string, ArticleDraft] => [
      articleNames.charAt(index),
      { statements: [statement] },
    ]),
  );
  const built = buildStory({ claims: [claim], articles });
  return layoutRanges(agreementOn(built.claim(), built.story, built.corpus), labelsIn('en'));
}

function drawn(claim: ClaimDraft, ...values: RawValue[]): RangeChart {
  const chart = chartOf(
    claim,
    values.map((value) => ({ value })),
  );
  if (!chart) throw new Error('There is no chart.');
  return chart;
}

const quantity = { kind: 'quantity' } as const;
const date = { kind: 'date' } as const;
const rowsOf = (chart: RangeChart | undefined): RangeRow[] => chart?.groups.flatMap(({ rows }) => rows) ?? [];
const ids = ({ articles }: RangeRow) => articles.map(({ id }) => id).join(' ');
const ticksOf = ({ ticks }: RangeChart) => ticks.map(({ at, label }) => `${label} at ${at}`);

describe('there is a chart', () => {
  test.each<[string, boolean, ClaimDraft, StatementDraft[]]>([
    ['of two values', true, quantity, [{ value: { exact: 1 } }, { value: { exact: 2 } }]],
    ['of two dates', true, date, [{ value: '2019' }, { value: '2020' }]],
    ['of the same value, given twice', true, quantity, [{ value: { exact: 1 } }, { value: { exact: 1 } }]],
    ['not of one value, even if others speak', false, quantity, [{ value: { exact: 1 } }, {}]],
    ['not of names', false, { kind: 'name' }, [{ value: 'a' }, { value: 'b' }]],
    ['not of choices', false, { kind: 'choice' }, [{ value: 'one' }, { value: 'two' }]],
    ['not of nothing', false, quantity, []],
  ])('%s: %s', (_, there, claim, statements) => {
    expect(chartOf(claim, statements) !== undefined).toBe(there);
  });
});

describe('a scale', () => {
  test.each<[RawValue[], RangeChart['scale'], string]>([
    [[{ exact: 10 }, { exact: 200 }], 'linear', 'twenty times is seen on a linear axis'],
    [[{ exact: 10 }, { exact: 201 }], 'logarithmic', 'more is not'],
    [[{ exact: 0 }, { exact: 100_000 }], 'linear', 'zero has no logarithm'],
    [[{ exact: -5 }, { exact: 100_000 }], 'linear', 'nor has less'],
    [[{ min: 10 }, { max: 20 }], 'linear', 'open ends do not spread it'],
    [[{ about: 10 }, { exact: 185 }], 'logarithmic', '“about” reaches beyond its number'],
  ])('%j → %s: %s', (values, scale) => {
    expect(drawn(quantity, ...values).scale).toBe(scale);
  });

  test('has the unit of a quantity; dates have none', () => {
    expect(drawn(quantity, { exact: 1 }, { exact: 2 }).unit).toBe('people');
    expect(drawn(date, '2019', '2020')).toMatchObject({ scale: 'dates', unit: '' });
  });
});

describe('ticks', () => {
  test.each<[RawValue[], string[]]>([
    [
      [{ exact: 0 }, { exact: 100 }],
      ['0 at 4', '50 at 50', '100 at 96'],
    ],
    [
      [{ exact: 1 }, { exact: 2 }],
      ['1 at 4', '2 at 96'],
    ],
    [[{ exact: 7 }, { exact: 7 }], ['7 at 50']],
    [
      [{ exact: -10 }, { exact: 10 }],
      ['-10 at 4', '-5 at 27', '0 at 50', '5 at 73', '10 at 96'],
    ],
    [
      [{ exact: 1_200_000 }, { exact: 1_210_000 }],
      ['1.2M at 4', '1.205M at 50', '1.21M at 96'],
    ],
    [
      [{ exact: 100 }, { exact: 100_000 }],
      ['100 at 4', '1K at 34.67', '10K at 65.33', '100K at 96'],
    ],
    [
      [{ exact: 1 }, { exact: 1_000_000_000 }],
      ['1 at 4', '100 at 24.44', '10K at 44.89', '1M at 65.33', '100M at 85.78'],
    ],
    [
      [{ exact: 2000 }, { exact: 60_000 }],
      ['2K at 4', '3K at 14.97', '10K at 47.53', '20K at 66.28', '30K at 77.25'],
    ],
    [
      [{ exact: 11_000 }, { exact: 330_000 }],
      ['20K at 20.17', '100K at 63.71', '200K at 82.45'],
    ],
    [
      [{ exact: 95 }, { exact: 105 }],
      ['96 at 13.2', '98 at 31.6', '100 at 50', '102 at 68.4', '104 at 86.8'],
    ],
    [
      [{ exact: 7 }, { exact: 9 }],
      ['7 at 4', '8 at 50', '9 at 96'],
    ],
    [
      [{ exact: 1_000_000_001 }, { exact: 1_000_000_002 }],
      ['1.000000001B at 4', '1.000000002B at 96'],
    ],
  ])('of %j: %j', (values, expected) => {
    expect(ticksOf(drawn(quantity, ...values))).toEqual(expected);
  });

  test.each<[string[], string[]]>([
    [
      ['2018', '2020'],
      ['2018', '2019', '2020'],
    ],
    [
      ['2019-12', '2022-01'],
      ['2020', '2021', '2022'],
    ],
    [
      ['1990', '2020'],
      ['1990', '2000', '2010', '2020'],
    ],
    [
      ['2024-01-15', '2024-04-02'],
      ['Feb 2024', 'Mar 2024', 'Apr 2024'],
    ],
    [
      ['2020-03', '2021-11'],
      ['Apr 2020', 'Jan 2021', 'Oct 2021'],
    ],
    [
      ['2024-05', '2024-06'],
      ['May 2024', 'Jun 2024'],
    ],
    [
      ['2018-04-01', '2018-04-30'],
      ['1 Apr 2018', '15 Apr 2018', '29 Apr 2018'],
    ],
    [
      ['2024-07-09', '2024-07-10'],
      ['9 Jul 2024', '10 Jul 2024'],
    ],
    [
      ['2023-12-31', '2024-01-01'],
      ['31 Dec 2023', '1 Jan 2024'],
    ],
    [['2024-07-09', '2024-07-09'], ['9 Jul 2024']],
    [['../2024-07-09', '2024-07-09/..'], ['9 Jul 2024']],
  ])('of dates %j: %j', (values, expected) => {
    expect(drawn(date, ...values).ticks.map(({ label }) => label)).toEqual(expected);
  });
});

describe('a row', () => {
  test('is where its value is, the smallest first', () => {
    expect(
      rowsOf(drawn(quantity, { exact: 100 }, { about: 50 }, { min: 0, max: 75 })).map(
        ({ from, to, point, precision, words }) => ({ from, to, point, precision, words }),
      ),
    ).toEqual([
      {
        from: 4,
        to: 73,
        point: undefined,
        precision: 'range',
        // What is said has no figure.
        words: 'read as 0 to 75',
      },
      { from: 45.4, to: 54.6, point: 50, precision: 'about', words: 'about 50' },
      { from: 96, to: 96, point: 96, precision: 'exact', words: '100' },
    ]);
  });

  test('stands by its logarithm on a logarithmic axis', () => {
    expect(rowsOf(drawn(quantity, { exact: 10 }, { exact: 100 }, { exact: 1000 })).map(({ point }) => point)).toEqual([
      4, 50, 96,
    ]);
  });

  test('reaches a little beyond the end that is given where the other is open, and says which', () => {
    expect(rowsOf(drawn(quantity, { max: 100 }, { min: 20 }, { exact: 60 }))).toMatchObject([
      { from: 4, to: 16, openStart: false, openEnd: true, words: '20 or more' },
      { from: 50, to: 50, openStart: false, openEnd: false, words: '60' },
      { from: 84, to: 96, openStart: true, openEnd: false, words: 'at most 100' },
    ]);
  });

  test('of a day has a dot, of a month or a year a bar; of “~” and “?” it is about', () => {
    const rows = rowsOf(drawn(date, '2019-01-01', '2019-03', '2019-04-01~', '2019-06?', '2019-12-31T10:00Z'));
    expect(rows.map(({ precision, point, words }) => [words, precision, point !== undefined])).toEqual([
      ['1 January 2019', 'exact', true],
      ['March 2019', 'range', false],
      ['about 1 April 2019', 'about', true],
      ['June 2019 (uncertain)', 'about', false],
      ['31 December 2019, 10:00 (UTC)', 'exact', true],
    ]);
    expect([rows[0]?.point, rows[4]?.point]).toEqual([4, 96]);
  });

  test('of a single value stands in the middle', () => {
    expect(rowsOf(drawn(quantity, { exact: 7 }, { exact: 7 }))).toMatchObject([{ from: 50, to: 50, point: 50 }]);
  });

  test.each<[string, ClaimDraft, StatementDraft, StatementDraft, string[]]>([
    ['equal values share one', quantity, { value: { exact: 7 } }, { value: { exact: 7 } }, ['a b']],
    ['about is not exact', quantity, { value: { about: 7 } }, { value: { exact: 7 } }, ['a', 'b']],
    ['nor is a range', quantity, { value: { min: 7, max: 7 } }, { value: { exact: 7 } }, ['a', 'b']],
    [
      'denied is not affirmed',
      quantity,
      { value: { exact: 7 }, position: 'denies' },
      { value: { exact: 7 } },
      ['a', 'b'],
    ],
    ['an hour is not all of its day', date, { value: '2024-07-09' }, { value: '2024-07-09T10:00Z' }, ['a', 'b']],
    ['about a year is not perhaps that year', date, { value: '2019~' }, { value: '2019?' }, ['a', 'b']],
  ])('%s', (_, claim, a, b, expected) => {
    expect(rowsOf(chartOf(claim, [a, b])).map(ids)).toEqual(expected);
  });

  test('names an article once that gives its value twice', () => {
    const value = { exact: 7 };
    const built = buildStory({ claims: [quantity], articles: { a: { statements: [{ value }, { value }] } } });
    expect(
      rowsOf(layoutRanges(agreementOn(built.claim(), built.story, built.corpus), labelsIn('en'))).map(ids),
    ).toEqual(['a']);
  });
});

test('other scopes and periods stand apart on the same axis, the claim’s own scope first', () => {
  const chart = chartOf({ kind: 'quantity', scope: 'town', otherScopes: ['country'] }, [
    { value: { exact: 100 }, scope: 'country' },
    { value: { exact: 0 }, asOf: '2019' },
    { value: { exact: 50 } },
    { value: { exact: 50 }, scope: 'TOWN' },
    { value: { exact: 50 }, asOf: '2018/2019' },
  ]);
  expect(
    chart?.groups.map(({ scope, period, rows }) => [scope, period, rows.map((row) => `${ids(row)} at ${row.point}`)]),
  ).toEqual([
    ['town', 'as of 2019', ['b at 4']],
    ['town', '', ['c d at 50']],
    ['town', 'from 2018 to 2019', ['e at 50']],
    ['country', '', ['a at 96']],
  ]);
});

describe('of any values', unhurried, () => {
  const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 2_000_000_000 }));
  const day = fc
    .tuple(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
  const someDate = fc
    .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '/..'), fc.boolean())
    .map(([text, length, mark, openStart]) =>
      mark === '/..' && openStart ? `../${text.slice(0, length)}` : `${text.slice(0, length)}${mark}`,
    );
  const someQuantity = fc.oneof(
    number.map((exact) => ({ exact })),
    number.map((about) => ({ about })),
    number.map((min) => ({ min })),
    number.map((max) => ({ max })),
    fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  );
  const statement = (value: fc.Arbitrary<RawValue>): fc.Arbitrary<StatementDraft> =>
    fc.record({
      value: fc.option(value, { nil: undefined, freq: 6 }),
      position: fc.constantFrom(undefined, undefined, 'denies'),
      scope: fc.constantFrom(undefined, undefined, 'country'),
      asOf: fc.constantFrom(undefined, undefined, '2019'),
    });
  const claim = fc.constantFrom('quantity', 'date').chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      statements: fc.array(statement(kind === 'date' ? someDate : someQuantity), { minLength: 2, maxLength: 7 }),
    }),
  );

  test('rows and ticks lie on the axis, labels have room, ranges contain their points, and every value is in exactly one row', () => {
    fc.assert(
      fc.property(claim, ({ kind, statements }) => {
        const chart = chartOf({ kind, scope: 'town', otherScopes: ['country'] }, statements);
        const valued = statements.flatMap(({ value }, index) => (value === undefined ? [] : [index]));
        expect(chart === undefined).toBe(valued.length < 2);
        if (!chart) return;
        for (const row of rowsOf(chart)) {
          expect(row.from).toBeGreaterThanOrEqual(0);
          expect(row.to).toBeLessThanOrEqual(100);
          expect(row.from).toBeLessThanOrEqual(row.to);
          const point = row.point ?? row.from;
          expect(row.from <= point && point <= row.to).toBe(true);
        }
        // Each article makes one statement, so the articles of the rows are the statements.
        expect(rowsOf(chart).map(ids).join(' ').split(' ').sort()).toEqual(
          valued.map((index) => articleNames.charAt(index)),
        );
        expect(chart.ticks.length).toBeGreaterThanOrEqual(1);
        expect(chart.ticks.length).toBeLessThanOrEqual(5);
        expect(new Set(chart.ticks.map(({ label }) => label)).size).toBe(chart.ticks.length);
        expect(labelsFit(chart.ticks)).toBe(true);
        for (const { at } of chart.ticks) expect(at >= 4 && at <= 96).toBe(true);
        expect(chart.ticks.map(({ at }) => at)).toEqual(chart.ticks.map(({ at }) => at).sort((a, b) => a - b));
      }),
      { numRuns: 80 },
    );
  });
});
