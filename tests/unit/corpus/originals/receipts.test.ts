import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  coverDigest,
  provedItems,
  quoteIsProved,
  receiptHolds,
  receiptItems,
} from '../../../../src/corpus/originals/receipt.ts';
import type { SavedText } from '../../../../src/corpus/originals/saved-text.ts';
import { readSavedText } from '../../../../src/corpus/originals/saved-text.ts';
import { isInText, nearestPassage } from '../../../../src/corpus/originals/verify.ts';
import { withReceipt } from '../../../../src/corpus/originals/write-receipt.ts';
import { problemsIn, rows } from '../../../support/content-folder.ts';
import { everyForm } from '../../../support/every-form.ts';

const folder = mkdtempSync(join(tmpdir(), 'synoptic-saved-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'bridge'));

function saved(name: string, content: string): SavedText {
  writeFileSync(join(folder, 'bridge', name), content);
  const text = readSavedText(folder, 'bridge', name.replace(/\.\w+$/, ''));
  if (!text) throw new Error('It was not found.');
  return text;
}

describe('a saved text', () => {
  test('has a headline, a deck, captions and paragraphs, and may be a part', () => {
    const text = saved(
      'gazette.txt',
      '# Bridge shut\r\n## Forty cracks\n> The bridge\n\nOne\nand two.\n### Why\nThree.\n[cut]\n',
    );
    expect(text).toMatchObject({
      headline: 'Bridge shut',
      deck: ['Forty cracks'],
      captions: ['The bridge'],
      subheadings: ['Why'],
      paragraphs: ['One\nand two.', 'Three.'],
      whole: false,
    });
    expect(text.characters).toBe('Bridge shutForty cracksThe bridgeWhyOne\nand two.Three.'.length);
    expect(text.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('may be a saved page, of which the furniture is left aside', () => {
    const page =
      '<html><body><nav><p>Home</p></nav><h1>Bridge <em>shut</em></h1><article><p>One &amp; two.</p><figure><figcaption>The bridge</figcaption></figure><script>"<p>no</p>"</script><p> Three.</p><aside><p>More news</p></aside></article><p>Imprint</p></body></html>';
    expect(saved('post.html', page)).toMatchObject({
      headline: 'Bridge shut',
      captions: ['The bridge'],
      paragraphs: ['One & two.', 'Three.'],
      whole: true,
    });
  });

  test('is not there where nobody saved one', () => {
    expect(readSavedText(folder, 'bridge', 'nobody')).toBeUndefined();
  });
});

describe('words are found in a text', () => {
  const text = saved(
    'star.txt',
    '# The “old” bridge\n## In short\n\nIt was shut, he\u00a0said: ‘for good’. Cafe\u0301.\n\nPerhaps not.',
  );
  const quote = (words: string) => isInText({ kind: 'quote', name: 'x quote', words }, text);

  test.each([
    'the “old” bridge'.replace('the', 'The'),
    'he said: “for good”'.replace(/[“”]/g, "'"),
    'Café',
    'shut, he said',
  ])('whatever their quotation marks, white space and Unicode form: %s', (words) => expect(quote(words)).toBe(true));

  test.each(['it was shut', 'shut he said', 'for good. Café. Perhaps', 'closed', 'the old bridge'])(
    'to the letter: not %s',
    (words) => expect(quote(words)).toBe(false),
  );

  test('a hedge may be written small', () => {
    expect(isInText({ kind: 'hedge', name: 'x hedge', words: 'perhaps' }, text)).toBe(true);
  });

  test('at their place', () => {
    const at = (place: number | 'headline' | 'deck', words: string) =>
      isInText({ kind: 'place', name: 'x', words, place }, text);
    expect([
      at(1, 'It was shut'),
      at(2, 'It was shut'),
      at('headline', 'bridge'),
      at('deck', 'bridge'),
      at(9, 'x'),
    ]).toEqual([true, false, true, false, false]);
  });

  test('or the nearest are shown', () => {
    expect(nearestPassage('it was shot', text)).toBe('It was shut,');
  });
});

describe('a receipt', () => {
  const statements = [
    { claim: 'closed', key: 'body', quote: 'It was shut', hedge: 'perhaps', place: 1 },
    { claim: 'why', quote: 'for ever', place: 2 },
  ] as const;
  const items = receiptItems({ headline: 'The “old” bridge', statements });
  const text = saved('radio.txt', '# The "old" bridge\n\nIt was shut, he said.\n\nPerhaps not.');
  const found = items.filter((item) => isInText(item, text));
  const missing = items.filter((item) => !isInText(item, text));
  const article = {
    headline: 'The “old” bridge',
    statements,
    receipt: {
      on: {} as never,
      text: text.digest,
      characters: text.characters,
      whole: text.whole,
      covers: coverDigest(items),
      missing: missing.map(({ name }) => name),
    },
  };

  test('tells what was found and what was not', () => {
    expect(found.map(({ name }) => name)).toEqual([
      'headline',
      'closed/body quote',
      'closed/body hedge',
      'closed/body place',
    ]);
    expect(missing.map(({ name }) => name)).toEqual(['why quote', 'why place']);
    expect(provedItems(article, 'quote').map(({ name }) => name)).toEqual(['closed/body quote']);
    expect(quoteIsProved(article, statements[0])).toBe(true);
    expect(quoteIsProved(article, statements[1])).toBe(false);
  });

  test.each<[string, object]>([
    ['a quote', { statements: [{ ...statements[0], quote: 'It was closed' }, statements[1]] }],
    ['a hedge', { statements: [{ ...statements[0], hedge: 'maybe' }, statements[1]] }],
    ['a paragraph', { statements: [{ ...statements[0], place: 2 }, statements[1]] }],
    ['the headline', { headline: 'The bridge' }],
    ['a new quote', { statements: [...statements, { claim: 'new', quote: 'x' }] }],
  ])('does not hold once %s is edited', (_, edit) => {
    const edited = { ...article, ...edit };
    expect([receiptHolds(article), receiptHolds(edited)]).toEqual([true, false]);
    expect(quoteIsProved(edited, statements[0])).toBe(false);
  });

  test('that does not hold is warned of', () => {
    const path = 'articles/harbour/kanal-zwei.md';
    const files = {
      ...everyForm,
      [path]: String(everyForm[path]).replace('quote: vielleicht, wahrscheinlich', 'quote: vielleicht'),
    };
    const stale = (content: typeof everyForm) =>
      rows(problemsIn(content)).filter((row) => row.endsWith('stale-receipt'));
    expect(stale(everyForm)).toEqual([]);
    expect(stale(files)).toEqual([`${path}:9:1 stale-receipt`]);
  });

  test('is written before the statements, or in the place of the one that is there, and nothing else is touched', () => {
    const { receipt } = article;
    const plain = '---\noutlet:   x # kept\nheadline: "a"\nstatements:\n  - claim: b\n---\n\nBody --- text.\n';
    const once = withReceipt(plain, { ...receipt, on: '2024-05-06' });
    expect(once).toContain('headline: "a"\nreceipt:\n  on: 2024-05-06\n');
    expect(once).toContain('  missing:\n    - why quote\n    - why place\nstatements:\n');
    expect(once.replace(/receipt:\n(?: {2}.*\n)+/, '')).toBe(plain);
    const twice = withReceipt(once, { ...receipt, on: '2024-05-07', missing: [] });
    expect(twice.match(/receipt:/g)).toHaveLength(1);
    expect(twice).toContain('on: 2024-05-07');
    expect(twice.replace(/receipt:\n(?: {2}.*\n)+/, '')).toBe(plain);
  });
});
