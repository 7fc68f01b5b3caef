import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../src/settings.ts';

const read = (env: Readonly<Record<string, string>>) => readSettings(env, '/project');
const slashed = (path: string) => path.replaceAll(sep, '/').replace(/^[A-Z]:/, '');

/** The message by which a variable is refused. */
function refusal(env: Readonly<Record<string, string>>): string {
  try {
    read(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('The setting was not refused.');
}

test('nothing has to be set', () => {
  const { contentFolder, outFolder, ...others } = read({});
  expect([contentFolder, outFolder].map(slashed)).toEqual(['/project/content', '/project/dist']);
  expect(others).toEqual({
    contentFolderShown: 'content',
    siteUrl: undefined,
    basePath: '/',
    development: false,
    reportTo: undefined,
  });
});

test.each(['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'BASE_PATH', 'REPORT_TO', 'SYNOPTIC_DEVELOPMENT'])(
  'an empty %s is one that is not set',
  (name) => {
    expect(read({ [name]: '' })).toEqual(read({}));
    expect(read({ [name]: '  \t' })).toEqual(read({}));
  },
);

describe('folders', () => {
  test.each([
    ['stories', '/project/stories', 'stories'],
    ['stories/', '/project/stories', 'stories'],
    ['./a/../stories', '/project/stories', './a/../stories'],
    ['/elsewhere/stories//', '/elsewhere/stories', '/elsewhere/stories'],
    ['  my stories ', '/project/my stories', 'my stories'],
  ])('CONTENT_DIR %j is %s, and is shown as %s', (value, folder, shown) => {
    const { contentFolder, contentFolderShown } = read({ CONTENT_DIR: value });
    expect([slashed(contentFolder), contentFolderShown]).toEqual([folder, shown]);
  });

  test.each([
    ['site', '/project/site'],
    ['/srv/www/', '/srv/www'],
    [' ../beside ', '/beside'],
  ])('OUT_DIR %j is %s', (value, folder) => {
    expect(slashed(read({ OUT_DIR: value }).outFolder)).toBe(folder);
  });
});

describe('SITE_URL', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['  https://example.org ', 'https://example.org'],
    ['HTTPS://Example.ORG', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://example.org:443', 'https://example.org'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ])('%j is the origin %s', (value, origin) => {
    expect(read({ SITE_URL: value }).siteUrl).toBe(origin);
  });

  test.each([
    ['a folder', 'https://example.org/repo'],
    ['a question', 'https://example.org/?a'],
    ['a fragment', 'https://example.org/#a'],
    ['a name', 'https://me@example.org'],
    ['another protocol', 'ftp://example.org'],
    ['no protocol', 'example.org'],
    ['a host taken for a protocol', 'localhost:8080'],
    ['no host', 'https://'],
    ['a space', 'https://exam ple.org'],
  ])('with %s is refused', (_, value) => {
    expect(refusal({ SITE_URL: value })).toBe(
      `SITE_URL is “${value}”; expected the origin alone, such as https://example.org (a folder goes into BASE_PATH).`,
    );
  });
});

describe('BASE_PATH', () => {
  test.each([
    ['/', '/'],
    ['//', '/'],
    ['repo', '/repo/'],
    ['/repo', '/repo/'],
    ['repo/', '/repo/'],
    ['/repo/', '/repo/'],
    ['///repo///', '/repo/'],
    [' /repo/ ', '/repo/'],
    ['a/b', '/a/b/'],
    ['/~me/Site_1.0/', '/~me/Site_1.0/'],
    ['...', '/.../'],
  ])('%j is %s', (value, path) => {
    expect(read({ BASE_PATH: value }).basePath).toBe(path);
  });

  test.each([
    'a b',
    'a//b',
    '..',
    '.',
    '/a/../b/',
    'a/./b',
    'a?b',
    'a#b',
    '<a>',
    'é',
    'https://example.org/',
    'a\\b',
    '%41',
  ])('%j is refused', (value) => {
    expect(refusal({ BASE_PATH: value })).toBe(`BASE_PATH is “${value}”; expected a path such as /repo/.`);
  });
});

describe('REPORT_TO', () => {
  test.each([
    'editors@example.org',
    'first.last+news@sub.example.co.uk',
    'EDITORS@EXAMPLE.ORG',
    'https://example.org/report',
    'https://example.org/report?kind=error',
  ])('%j is taken as it is', (value) => {
    expect(read({ REPORT_TO: ` ${value} ` }).reportTo).toBe(value);
  });

  test.each([
    'editors',
    'editors@example',
    'editors@',
    '@example.org',
    'a@b@example.org',
    'two words@example.org',
    'editors@example.org?subject=x',
    'editors&more@example.org',
    '"<script>"@example.org',
    'mailto:editors@example.org?cc=all@example.org',
    'http://example.org/report',
    'javascript:alert(1)',
    'https://',
  ])('%j is refused', (value) => {
    expect(refusal({ REPORT_TO: value })).toBe(
      `REPORT_TO is “${value}”; expected an e-mail address or an address that begins with https://.`,
    );
  });
});

test('pages are being written when SYNOPTIC_DEVELOPMENT is set', () => {
  expect(read({ SYNOPTIC_DEVELOPMENT: '1' }).development).toBe(true);
});
