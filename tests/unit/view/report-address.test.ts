import { expect, test } from 'vitest';
import { createAddresses, originalAddress } from '../../../src/view/addresses.ts';
import { labelsIn } from '../../../src/view/labels/labels.ts';
import { reportAddress } from '../../../src/view/report-address.ts';

test('an original is opened at the quote', () => {
  expect(originalAddress({ url: 'https://example.org/a' }, 'two-thirds, or more')).toBe(
    'https://example.org/a#:~:text=two%2Dthirds%2C%20or%20more',
  );
  expect(originalAddress({ url: 'https://example.org/a' }, '20대 의원, 말\u00a0해')).toBe(
    'https://example.org/a#:~:text=20대%20의원%2C%20말%C2%A0해',
  );
  expect(originalAddress({ url: 'https://example.org/a#top' }, 'more')).toBe('https://example.org/a#top:~:text=more');
  expect(originalAddress({ url: 'https://example.org/a' })).toBe('https://example.org/a');
  expect(originalAddress({}, 'more')).toBeUndefined();
});

test('an error is reported by mail, by a form, or as the method page says', () => {
  const subject = { title: 'A & B', page: '/repo/x/' };
  const site = { addresses: createAddresses('/repo/'), labels: labelsIn('en') };
  expect(reportAddress({ reportTo: undefined, siteUrl: undefined }, site, subject)).toBe('/repo/method/#corrections');
  expect(reportAddress({ reportTo: 'a@example.org', siteUrl: 'https://example.org' }, site, subject)).toBe(
    'mailto:a@example.org?subject=Error%3A%20A%20%26%20B&body=On%20https%3A%2F%2Fexample.org%2Frepo%2Fx%2F%0A%0AWhat%20is%20wrong%2C%20and%20what%20shows%20it%3A%0A',
  );
  const form = new URL(
    reportAddress({ reportTo: 'https://example.org/new?label=error', siteUrl: undefined }, site, subject),
  );
  expect([form.searchParams.get('label'), form.searchParams.get('title')]).toEqual(['error', 'Error: A & B']);
});
