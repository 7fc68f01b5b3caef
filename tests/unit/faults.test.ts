import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allFaults } from '../measure/mutations/all.ts';
import { planted } from '../measure/mutations/fault.ts';

// Trying them takes an hour; that they still fit the code is told at once.
test.each(allFaults)('a fault can be planted in $file: $why', (fault) => {
  const code = readFileSync(fault.file, 'utf8');
  expect(planted(fault, code)).not.toBe(code);
});
