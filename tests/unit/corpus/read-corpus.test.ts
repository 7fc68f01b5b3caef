import { describe, expect, test } from 'vitest';
import type { Article, Corpus } from '../../../src/corpus/model.ts';
import { edit, problemsIn, readFiles } from '../../support/content-folder.ts';
import type { ContentFiles } from '../../support/content-folder.ts';
import { validContent } from '../../support/valid-content.ts';

function corpusOf(files: ContentFiles = validContent): Corpus {
  const result = readFiles(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.corpus;
}

const corpus = corpusOf();

function article(path: string, from: Corpus = corpus): Article {
  const found = from.articles.get(path);
  if (!found) throw new Error(`There is no article ${path}.`);
  return found;
}

const statementOn = (path: string, claim: string, from?: Corpus) =>
  article(path, from).statements.find((statement) => statement.claim === claim);

describe('a corpus', () => {
  test('holds everything that the folder holds, by id', () => {
    expect([...corpus.outlets.keys()]).toEqual(['evening-post', 'kanal-zwei', 'north-star', 'river-radio', 'wire-one']);
    expect([...corpus.sources.keys()]).toEqual([
      'mara-lind',
      'port-authority',
      'port-spokesman',
      'traffic-count',
      'transport-ministry',
    ]);
    expect([...corpus.stories.keys()]).toEqual(['bridge', 'harbour']);
    expect([...corpus.articles.keys()]).toEqual([
      'bridge/evening-post',
      'bridge/kanal-zwei',
      'bridge/north-star',
      'harbour/evening-post',
      'harbour/north-star',
      'harbour/river-radio',
      'harbour/wire-one',
    ]);
  });

  test('has the articles of a story by publication, the same day by id, and the featured in the same order', () => {
    const story = corpus.stories.get('harbour');
    expect(story?.articles.map(({ id }) => id)).toEqual(['river-radio', 'evening-post', 'wire-one', 'north-star']);
    expect(story?.featured.map(({ id }) => id)).toEqual(['wire-one', 'north-star']);
  });

  test('features every article of a story that features none', () => {
    const story = corpus.stories.get('bridge');
    expect(story?.featured).toEqual(story?.articles);
  });

  test('has the claims of a story by section, in the order of its file', () => {
    const sections = corpus.stories
      .get('harbour')
      ?.sections.map(({ id, claims }) => [id, claims.map((claim) => claim.id)]);
    expect(sections).toEqual([
      ['opening', ['opened', 'opening-day', 'spokesman']],
      ['work', ['workers', 'outlook', 'reasons']],
    ]);
  });

  test('joins an article with its outlet, its silence and what it is built on', () => {
    expect(article('harbour/evening-post')).toMatchObject({
      id: 'evening-post',
      story: 'harbour',
      outlet: { id: 'evening-post', name: 'Evening Post' },
      silentOn: new Set(['opened', 'opening-day', 'outlook']),
      reliesOn: [
        { on: { kind: 'article', path: 'harbour/north-star' }, how: 'cites' },
        { on: { kind: 'outlet', id: 'wire-one' }, how: 'cites' },
      ],
    });
  });

  test('tells of each statement by which passages it is carried', () => {
    const passages = article('harbour/evening-post').statements.map(({ claim, key, passages }) => [
      claim,
      key,
      passages,
    ]);
    expect(passages).toEqual([
      ['spokesman', undefined, [1]],
      ['workers', 'now', [1]],
      ['workers', 'railway', [2]],
      ['reasons', undefined, [1]],
    ]);
  });

  test('gives a statement the scope of its claim, where it has none of its own', () => {
    expect(article('harbour/evening-post').statements.map(({ scope }) => scope)).toEqual([
      '',
      'the harbour',
      'The harbour and the railway',
      '',
    ]);
  });

  test('reads credits as chains of links', () => {
    expect(statementOn('harbour/wire-one', 'opening-day')?.credit).toEqual([{ kind: 'named', id: 'port-authority' }]);
    expect(statementOn('harbour/wire-one', 'outlook')?.credit).toEqual([
      { kind: 'named', id: 'port-spokesman' },
      { kind: 'unnamed', words: 'a colleague', of: 'port-authority' },
    ]);
    expect(statementOn('harbour/north-star', 'workers')?.credit).toEqual([
      { kind: 'named', id: 'wire-one' },
      { kind: 'hearsay', words: 'it is said' },
    ]);
    expect(statementOn('bridge/north-star', 'closed')).toMatchObject({ credit: [], position: 'affirms' });
  });
});

describe('a value is read as its claim asks', () => {
  test.each([
    ['{ exact: 1200 }', { min: 1200, max: 1200, precision: 'exact', point: 1200 }],
    ['{ exact: 0 }', { min: 0, max: 0, precision: 'exact', point: 0 }],
    ['{ about: 1000 }', { min: 900, max: 1100, precision: 'about', point: 1000 }],
    ['{ about: 15 }', { min: 14, max: 16, precision: 'about', point: 15 }],
    ['{ about: 9 }', { min: 9, max: 9, precision: 'about', point: 9 }],
    ['{ about: -100 }', { min: -110, max: -90, precision: 'about', point: -100 }],
    ['{ about: 100000 }', { min: 90_000, max: 110_000, precision: 'about', point: 100_000 }],
    ['{ min: 800, max: 1000 }', { min: 800, max: 1000, precision: 'range' }],
    ['{ min: 800 }', { min: 800, max: Infinity, precision: 'range' }],
    ['{ max: 1000 }', { min: -Infinity, max: 1000, precision: 'range' }],
  ])('the quantity %s', (value, expected) => {
    const { files } = edit(validContent, 'articles/harbour/wire-one.md', '{ exact: 1200 }', value);
    expect(statementOn('harbour/wire-one', 'workers', corpusOf(files))?.value).toEqual({
      kind: 'quantity',
      ...expected,
    });
  });

  test('a date', () => {
    expect(statementOn('harbour/wire-one', 'opening-day')?.value).toMatchObject({
      kind: 'date',
      date: { edtf: '2024-03-01', precision: 'day' },
    });
  });

  test.each([
    ['port-spokesman', 'port-spokesman', 'Jan Petersen', false],
    ['wire-one', 'wire-one', 'Wire One', false],
    ['Jan Petersen', 'port-spokesman', 'Jan Petersen', false],
    ['the port’s spokesman', 'port-spokesman', 'the port’s spokesman', false],
    ['Jan Pedersen', 'port-spokesman', 'Jan Pedersen', true],
    ['林玛拉', 'mara-lind', '林玛拉', false],
    ['Kanal Zwei', 'kanal-zwei', 'Kanal Zwei', false],
  ])('the name %s', (value, sourceId, spelling, isOtherSpelling) => {
    const { files } = edit(validContent, 'articles/harbour/wire-one.md', 'value: port-spokesman', `value: ${value}`);
    expect(statementOn('harbour/wire-one', 'spokesman', corpusOf(files))?.value).toEqual({
      kind: 'name',
      sourceId,
      spelling,
      isOtherSpelling,
    });
  });

  test.each([
    ['likely', ['likely']],
    ['[certain]', ['certain']],
    ['[certain, perhaps, certain]', ['perhaps', 'certain']],
  ])('the choice %s, in the order of the claim', (value, options) => {
    const { files } = edit(validContent, 'articles/harbour/wire-one.md', 'value: likely', `value: ${value}`);
    expect(statementOn('harbour/wire-one', 'outlook', corpusOf(files))?.value).toEqual({ kind: 'choice', options });
  });

  test('none where none is given', () => {
    expect(statementOn('harbour/wire-one', 'opened')?.value).toBeUndefined();
  });
});

test('a corpus with warnings is a corpus', () => {
  const { files } = edit(validContent, 'articles/harbour/river-radio.md', 'whole: false', 'whole: true');
  expect(readFiles(files)).toMatchObject({ ok: true, problems: [{ severity: 'warning' }] });
});

test('a corpus with an error is none', () => {
  const result = readFiles({ ...validContent, 'README.md': '' });
  expect(result.ok).toBe(false);
  expect(result).not.toHaveProperty('corpus');
  expect(problemsIn({ ...validContent, 'README.md': '' })).toEqual(result.problems);
});

test('on a claim whose answer goes on changing, what names no time is presumed to speak of the year before its article', () => {
  const { files } = edit(
    validContent,
    'stories/harbour.md',
    'kind: quantity\n',
    'kind: quantity\n    changing: true\n',
  );
  const changing = corpusOf(files);
  const { published } = article('harbour/wire-one', changing);
  expect(statementOn('harbour/wire-one', 'workers', changing)?.presumed).toEqual({
    firstDay: published.firstDay - 365,
    lastDay: published.lastDay,
  });
  // It names its own.
  expect(statementOn('harbour/evening-post', 'workers', changing)).not.toHaveProperty('presumed');
  expect(statementOn('harbour/wire-one', 'workers')).not.toHaveProperty('presumed');
  expect(statementOn('harbour/wire-one', 'opened', changing)).not.toHaveProperty('presumed');
});

test('corrections are in the order of their days, however they are written', () => {
  const written = ['2024-09-03', '2024-09-01', '2024-09-02'];
  const { files } = edit(
    validContent,
    'articles/harbour/wire-one.md',
    '  - claim: workers\n',
    `  - claim: workers\n    corrected:\n${written.map((day) => `      - { on: ${day}, was: other, why: It was misread. }\n`).join('')}`,
  );
  const { corrected } = statementOn('harbour/wire-one', 'workers', corpusOf(files)) ?? {};
  expect(corrected?.map(({ on }) => on.edtf)).toEqual(written.toSorted());
});
