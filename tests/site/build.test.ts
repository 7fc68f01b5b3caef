import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { writeContent } from '../support/content-folder.ts';
import { filesOf, findLinkFaults } from '../support/links.ts';
import { makeSiteFolder, runBuild } from '../support/sites.ts';

const folder = makeSiteFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function contentOf(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  writeContent(root, files);
  return root;
}

/** What a failing build prints. */
async function failure(env: Readonly<Record<string, string>>): Promise<string> {
  try {
    await runBuild(env);
  } catch (error) {
    return String((error as { stderr?: string }).stderr);
  }
  throw new Error('The build did not fail.');
}

describe('content of unusual size makes pages that make sense', () => {
  test('no story at all, beside what a killed build left behind', async () => {
    const out = join(folder, 'none-site');
    const left = join(folder, '.none-site.building-999999999');
    mkdirSync(left);
    await runBuild({ CONTENT_DIR: contentOf('none', {}), OUT_DIR: out });
    expect(existsSync(left)).toBe(false);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('There are no stories yet.');
    expect(findLinkFaults(out, '/')).toEqual([]);
  });

  test('one story of one article, with one claim', async () => {
    const content = contentOf('one', {
      'outlets/gazette.yaml': 'name: The Gazette\ncountry: GB\nlanguage: en\nkind: newspaper\n',
      'stories/bridge.md':
        '---\ntitle: The bridge\nsummary: A bridge is closed.\nsections:\n  - { id: all, title: The closure }\nclaims:\n  - id: closed\n    section: all\n    question: Is the bridge closed?\n    short: Closed\n    kind: proposition\n---\n',
      'articles/bridge/gazette.md':
        '---\noutlet: gazette\nheadline: Bridge closed\npublished: 2024-05-06\nlanguage: en\nseen: { as: original, whole: true }\nstatements:\n  - { claim: closed, says: "yes", credit: [], place: 1 }\n---\n\nThe bridge is [closed](claim:closed).\n',
    });
    const out = join(folder, 'one-site');
    await runBuild({ CONTENT_DIR: content, OUT_DIR: out });
    expect(readFileSync(join(out, 'stories/bridge/index.html'), 'utf8')).toContain('Only one article');
    expect(findLinkFaults(out, '/')).toEqual([]);
  });
});

describe('a build that fails publishes nothing', () => {
  const out = join(folder, 'kept');
  const earlier = () =>
    Object.fromEntries(filesOf(out).map((path) => [path, readFileSync(join(out, path)).toString('base64')]));

  test('content with a fault leaves the last site as it was, and tells what to do', async () => {
    cpSync(inject('rootSite').folder, out, { recursive: true });
    const before = earlier();
    const content = contentOf('faulty', {
      'outlets/gazette.yaml': 'name: The Gazette\ncountry: GB\nlanguage: en\nkind: newspapr\n',
    });
    const printed = await failure({ CONTENT_DIR: content, OUT_DIR: out });
    expect(printed).toContain('outlets/gazette.yaml:4:7');
    expect(printed).toContain('Did you mean “newspaper”?');
    expect(printed).not.toMatch(/^\s+at /m);
    expect(earlier()).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('a folder that holds anything else is not replaced', async () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    writeFileSync(join(home, 'letter.txt'), 'Dear reader');
    expect(await failure({ OUT_DIR: home })).toContain('holds files that are no earlier build');
    expect(existsSync(join(home, 'letter.txt'))).toBe(true);
  });
});

test('the same content gives the same bytes, whatever the time zone, the locale and the folder', async () => {
  const again = join(folder, 'again');
  await runBuild({ OUT_DIR: again, TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' });
  const first = inject('rootSite').folder;
  // The search index is compared by what it answers: see tests/browser/search.test.ts.
  const pages = (site: string) => filesOf(site).filter((path) => !path.startsWith('pagefind/'));
  expect(pages(again)).toEqual(pages(first));
  expect(
    pages(again).filter((path) => !readFileSync(join(again, path)).equals(readFileSync(join(first, path)))),
  ).toEqual([]);
});
