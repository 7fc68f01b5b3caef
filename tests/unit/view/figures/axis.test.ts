import { expect, test } from 'vitest';
import { axisClass, axisRules, labelsFit } from '../../../../src/view/figures/axis.ts';

test('there is a rule for every place that a label can have', () => {
  const rules = axisRules();
  for (const at of [0, 11.6, 41.85, 99.5, 100]) expect(rules).toContain(`.${axisClass(at)}{`);
  expect(rules).toContain('.at-42{inset-inline-start:42%;translate:-50%}');
  expect(rules).toContain('.at-100{inset-inline-start:100%;translate:-100%}');
});

test.each<[readonly (readonly [number, string])[], boolean, string]>([
  [[[50, '100']], true, 'one alone'],
  [
    [
      [4, '1 Apr 2018'],
      [50, '15 Apr 2018'],
      [96, '29 Apr 2018'],
    ],
    true,
    'three days',
  ],
  [
    [
      [26, '8 Apr 2018'],
      [48, '15 Apr 2018'],
    ],
    false,
    'days a week apart on an axis of a month',
  ],
  [
    [
      [82, '200K'],
      [87, '300K'],
    ],
    false,
    'labels upon each other',
  ],
  [
    [
      [82, '200K'],
      [93, '300K'],
    ],
    false,
    'a label at the end is before its tick',
  ],
  [
    [
      [7, '200K'],
      [19, '300K'],
    ],
    false,
    'a label at the start is after its tick',
  ],
  [
    [
      [40, '200K'],
      [52, '300K'],
    ],
    true,
    'in the middle they have room as far apart',
  ],
])('labels %j have room on a narrow screen: %s (%s)', (labels, expected) => {
  expect(labelsFit(labels.map(([at, label]) => ({ at, label })))).toBe(expected);
});
