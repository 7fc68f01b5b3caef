import { corpusFaults } from './corpus.ts';
import { deriveFaults } from './derive.ts';
import type { Fault } from './fault.ts';
import { otherFaults } from './others.ts';
import { searchFaults } from './search.ts';
import { viewFaults } from './view.ts';

export const allFaults: readonly Fault[] = [
  ...corpusFaults,
  ...deriveFaults,
  ...viewFaults,
  ...searchFaults,
  ...otherFaults,
];
