import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { inContentFolder } from '../../../support/content-folder.ts';

const originals = mkdtempSync(join(tmpdir(), 'synoptic-originals-'));
afterAll(() => rmSync(originals, { recursive: true, force: true }));
mkdirSync(join(originals, 'bridge'));
writeFileSync(
  join(originals, 'bridge/gazette.txt'),
  'Bridge shut\n\nThe old bridge by the harbour was closed to all lorries on Monday after an engineer\nfound about forty cracks in it.',
);

function problemsOf(quote: string, hedge: string, body: string) {
  const files = {
    'outlets/gazette.yaml': 'name: The Gazette\ncountry: GB\nlanguage: en\nkind: newspaper\n',
    'stories/bridge.md':
      '---\ntitle: The bridge\nsummary: A bridge is closed.\nsections:\n  - { id: all, title: The closure }\nclaims:\n  - { id: closed, section: all, question: Is the bridge closed?, short: Closed, kind: proposition }\n---\n',
    'articles/bridge/gazette.md': `---\noutlet: gazette\nheadline: Bridge shut\npublished: 2024-05-06\nlanguage: en\nseen: { as: original, whole: true }\nstatements:\n  - claim: closed\n    says: to lorries\n    credit: []\n    hedge: ${hedge}\n    quote: ${quote}\n    place: 1\n---\n\n${body}\n`,
  };
  let rows: string[][] = [];
  inContentFolder(files, (folder) => {
    rows = readCorpus(folder, { originals }).problems.map(({ code, line, column, found, hint }) => [
      code,
      `${line}:${column}`,
      found,
      hint,
    ]);
  });
  return rows;
}

const retold = 'It is [closed to lorries](claim:closed) since an engineer counted cracks.';

test('a quote that stands in the original letter for letter passes, over line ends too', () => {
  expect(problemsOf('an engineer found about forty cracks', 'About', retold)).toEqual([]);
});

test('a quote that does not is refused, showing the nearest there is', () => {
  expect(problemsOf('about four cracks in it', 'about', retold)).toEqual([
    ['wrong-quote', '12:12', 'about four cracks in it', 'The nearest there is “about forty cracks in it.”.'],
  ]);
});

test('a hedge that the original does not have is refused', () => {
  expect(problemsOf('forty cracks', 'perhaps', retold).map(([code, place, found]) => [code, place, found])).toEqual([
    ['wrong-quote', '11:12', 'perhaps'],
  ]);
});

test('a long run of the original’s words is refused, a quotation in between is not part of it', () => {
  const taken =
    'The old bridge by the harbour was [closed to all lorries](claim:closed) on Monday after an engineer left.';
  expect(problemsOf('forty cracks', 'about', taken).map(([code, , found]) => [code, found])).toEqual([
    ['copied', 'the old bridge by the harbour was closed to all lorries on monday after an engineer'],
  ]);
  const quoted =
    'The old bridge by the harbour was “[closed to all lorries](claim:closed)” on Monday after an engineer left.';
  expect(problemsOf('forty cracks', 'about', quoted)).toEqual([]);
});
