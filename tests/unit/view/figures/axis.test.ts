import { expect, test } from 'vitest';
import { axisClass, axisRules } from '../../../../src/view/figures/axis.ts';

test('there is a rule for every place that a label can have', () => {
  const rules = axisRules();
  for (const at of [0, 11.6, 41.85, 99.5, 100]) expect(rules).toContain(`.${axisClass(at)}{`);
  expect(rules).toContain('.at-42{inset-inline-start:42%;translate:-50%}');
  expect(rules).toContain('.at-100{inset-inline-start:100%;translate:-100%}');
});
