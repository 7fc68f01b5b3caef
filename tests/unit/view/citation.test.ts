import { expect, test } from 'vitest';
import { createAddresses } from '../../../src/view/addresses.ts';
import { citeClaim } from '../../../src/view/citation.ts';

const claim = { id: 'headcount', question: 'How many are there?' };
const story = { id: 'workers', title: 'Workers abroad' };

test.each([
  ['https://example.org', '/repo/', 'https://example.org/repo/claims/workers/headcount/'],
  ['https://example.org', '/', 'https://example.org/claims/workers/headcount/'],
  [undefined, '/repo/', '/repo/claims/workers/headcount/'],
])('a claim of a site at %s below %s is cited with the address %s', (siteUrl, base, address) => {
  expect(citeClaim(claim, story, { siteUrl }, createAddresses(base))).toBe(
    `“How many are there?” In “Workers abroad”, Synoptic, ${address}`,
  );
});
