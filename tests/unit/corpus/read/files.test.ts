import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../../src/corpus/read/parsed-content.ts';
import { ContentFolderError } from '../../../../src/corpus/read/files.ts';
import { ProblemList } from '../../../../src/corpus/report/problems.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import type { ContentFiles } from '../../../support/content-folder.ts';
import { inContentFolder, now, problemsIn, rows } from '../../../support/content-folder.ts';
import { validContent } from '../../../support/valid-content.ts';

const outlet = String(validContent['outlets/river-radio.yaml']);

/** The valid content with files added, renamed (a new path for an old one) or taken away. */
function without(paths: readonly string[], more: ContentFiles = {}): ContentFiles {
  return { ...Object.fromEntries(Object.entries(validContent).filter(([path]) => !paths.includes(path))), ...more };
}

/** All rows of the valid content after `change` had its way with the folder. */
function rowsAfter(change: (folder: string) => void, files: ContentFiles = validContent): string[] {
  return inContentFolder(files, (folder) => {
    change(folder);
    return rows(readCorpus(folder, { now }).problems);
  });
}

/** The valid content with every path that begins with `from` moved. */
function moved(from: string, to: string): ContentFiles {
  return Object.fromEntries(
    Object.entries(validContent).map(([path, content]) => [
      path.startsWith(from) ? to + path.slice(from.length) : path,
      content,
    ]),
  );
}

describe('the content folder', () => {
  test('without problems gives a corpus', () => {
    inContentFolder(validContent, (folder) => {
      expect(readCorpus(folder, { now })).toMatchObject({ ok: true, problems: [] });
    });
  });

  test('may be empty, and so may its folders be', () => {
    expect(problemsIn({})).toEqual([]);
    expect(rowsAfter((folder) => mkdirSync(join(folder, 'articles')), {})).toEqual([]);
    expect(rowsAfter((folder) => mkdirSync(join(folder, 'articles/bridge'), { recursive: true }), {})).toEqual([]);
  });

  test('may hold a story without articles', () => {
    const files = without(Object.keys(validContent).filter((path) => path.startsWith('articles/bridge/')));
    expect(problemsIn(files)).toEqual([]);
  });

  test('may be a link itself', () => {
    inContentFolder(validContent, (folder) => {
      inContentFolder({}, (other) => {
        symlinkSync(folder, join(other, 'content'));
        expect(readCorpus(join(other, 'content'), { now })).toMatchObject({ ok: true });
      });
    });
  });

  test.each([
    ['is not there', '/nowhere/content'],
    ['is a file', import.meta.filename],
  ])('that %s is one message', (_, folder) => {
    expect(() => readCorpus(folder)).toThrow(ContentFolderError);
    expect(() => readCorpus(folder)).toThrow(`There is no content folder at ${folder}. Set CONTENT_DIR to a folder`);
  });

  test('is read the same whatever the order in which the files were written', () => {
    const reversed = Object.fromEntries(Object.entries(validContent).reverse());
    const ids = (files: ContentFiles) =>
      inContentFolder(files, (folder) => {
        const result = readCorpus(folder, { now });
        return result.ok && [...result.corpus.articles.keys()];
      });
    expect(ids(reversed)).toEqual(ids(validContent));
  });

  test('may hold hidden files, which are left alone', () => {
    expect(problemsIn({ ...validContent, '.DS_Store': 'x', 'outlets/.DS_Store': 'x', '.git/config': 'x' })).toEqual([]);
  });
});

describe('a file whose name is not an id is read all the same, and what refers to it is not reported', () => {
  test.each([
    ['outlets/wire-one.yaml', 'outlets/Wire-One.yaml', 'Rename it to “wire-one.yaml”.'],
    ['outlets/wire-one.yaml', 'outlets/wire one.yaml', 'Rename it to “wire-one.yaml”.'],
    ['outlets/wire-one.yaml', 'outlets/wire_one.yaml', 'Rename it to “wire-one.yaml”.'],
    ['outlets/wire-one.yaml', 'outlets/wire--one.yaml', 'Rename it to “wire-one.yaml”.'],
    ['outlets/wire-one.yaml', 'outlets/wïre-öne.yaml', 'Rename it to “wire-one.yaml”.'],
    ['outlets/wire-one.yaml', 'outlets/ｗｉｒｅ-one.yaml', 'Rename it to “wire-one.yaml”.'],
    ['outlets/wire-one.yaml', 'outlets/wire-one.YAML', 'Rename it to “wire-one.yaml”.'],
    ['outlets/wire-one.yaml', 'outlets/wire-one.yml', 'Rename it to “wire-one.yaml”.'],
    ['articles/harbour/wire-one.md', 'articles/harbour/wire-one.markdown', 'Rename it to “wire-one.md”.'],
    ['stories/harbour.md', 'stories/HARBOUR.MD', 'Rename it to “harbour.md”.'],
  ])('%s as %s', (path, name, hint) => {
    expect(problemsIn(without([path], { [name]: validContent[path] ?? '' }))).toEqual([
      expect.objectContaining({ code: 'file-name', file: name, line: 1, column: 1, hint }),
    ]);
  });

  test.each(['con', 'CON', 'nul', 'com1', 'lpt9', 'aux'])('%s, which Windows reserves', (stem) => {
    expect(problemsIn({ ...validContent, [`outlets/${stem}.yaml`]: outlet })).toEqual([
      expect.objectContaining({ code: 'file-name', message: 'Some systems cannot store a file of this name.' }),
    ]);
  });

  test.each(['words', 'Stories', 'travel'])('%s, which the site uses itself', (stem) => {
    expect(problemsIn({ ...validContent, [`outlets/${stem}.yaml`]: outlet })).toEqual([
      expect.objectContaining({ code: 'file-name', message: 'The site uses this name itself.' }),
    ]);
  });

  test('names in other scripts do not collide with each other', () => {
    const files = { ...validContent, 'outlets/首页.yaml': outlet, 'outlets/新闻.yaml': outlet };
    expect(rows(problemsIn(files))).toEqual(['outlets/新闻.yaml:1:1 file-name', 'outlets/首页.yaml:1:1 file-name']);
  });

  test('an id of 80 characters is fine, one of 81 is not', () => {
    const [fits, tooLong] = ['a'.repeat(80), 'b'.repeat(81)].map((id) => `outlets/${id}.yaml`);
    expect(rows(problemsIn({ ...validContent, [`${fits}`]: outlet, [`${tooLong}`]: outlet }))).toEqual([
      `${tooLong}:1:1 file-name`,
    ]);
  });

  test('and what else is wrong in it is reported too', () => {
    const files = without(['outlets/wire-one.yaml'], {
      'outlets/Wire-One.yaml': 'name: Wire\ncountry: UK\nlanguage: en\nkind: agency\n',
    });
    expect(rows(problemsIn(files))).toEqual([
      'outlets/Wire-One.yaml:1:1 file-name',
      'outlets/Wire-One.yaml:2:10 wrong-value',
    ]);
  });
});

describe('of two names that mean one id, the right one counts', () => {
  test.each([
    ['in capitals', 'outlets/River-Radio.yaml'],
    ['with another ending', 'outlets/river-radio.yml'],
    ['with accents', 'outlets/río-radio.yaml'.replace('río', 'rivér')],
  ])('another %s', (_, name) => {
    expect(problemsIn({ ...validContent, [name]: outlet })).toEqual([
      expect.objectContaining({
        code: 'duplicate-id',
        file: name,
        line: 1,
        column: 1,
        message: 'The name means the same id as outlets/river-radio.yaml.',
      }),
    ]);
  });

  test('one name in two forms of Unicode', () => {
    const [composed, apart] = ['é', 'e\u0301'].map((letter) => `outlets/caf${letter}.yaml`);
    expect(rows(problemsIn({ ...validContent, [`${composed}`]: outlet, [`${apart}`]: outlet }))).toEqual([
      `${apart}:1:1 file-name`,
      `${composed}:1:1 duplicate-id`,
    ]);
  });

  test('folders of stories, too', () => {
    const files = { ...validContent, 'articles/Harbour/extra.md': '' };
    expect(rows(problemsIn(files))).toEqual(['articles/Harbour:1:1 duplicate-id']);
  });
});

describe('folders in capitals are read all the same', () => {
  test.each([
    ['outlets/', 'Outlets/', 'Outlets'],
    ['articles/', 'ARTICLES/', 'ARTICLES'],
    ['articles/harbour/', 'articles/Harbour/', 'articles/Harbour'],
  ])('%s as %s', (from, to, at) => {
    expect(rows(problemsIn(moved(from, to)))).toEqual([`${at}:1:1 file-name`]);
  });
});

describe('what does not belong is refused at 1:1', () => {
  test.each([
    ['a file at the top', 'README.md', 'README.md'],
    ['a folder at the top', 'pictures/a.png', 'pictures'],
    ['a file called like a method', 'constructor', 'constructor'],
    ['a file of another kind', 'outlets/a.txt', 'outlets/a.txt'],
    ['a file without an ending', 'outlets/a', 'outlets/a'],
    ['a Markdown file among outlets', 'outlets/a.md', 'outlets/a.md'],
    ['a folder among outlets', 'outlets/a/b.yaml', 'outlets/a'],
    ['a folder called like a file', 'outlets/a.yaml/b', 'outlets/a.yaml'],
    ['a folder in the folder of a story', 'articles/harbour/a/b.md', 'articles/harbour/a'],
    ['an article outside a story', 'articles/a.md', 'articles/a.md'],
  ])('%s', (_, path, at) => {
    expect(rows(problemsIn({ ...validContent, [path]: 'x' }))).toEqual([`${at}:1:1 file-kind`]);
  });

  test.each([
    ['an outlet of another kind', 'outlets/wire-one.yaml', 'outlets/wire-one.txt'],
    ['an article of another kind', 'articles/harbour/wire-one.md', 'articles/harbour/wire-one.txt'],
    ['a story of another kind', 'stories/harbour.md', 'stories/harbour.yaml'],
  ])('and what refers to %s is not reported', (_, path, name) => {
    expect(rows(problemsIn(without([path], { [name]: 'x' })))).toEqual([`${name}:1:1 file-kind`]);
  });

  test('a file where a folder is expected', () => {
    const files = without(
      Object.keys(validContent).filter((path) => path.startsWith('sources/')),
      { sources: 'x' },
    );
    expect(problemsIn(files)).toEqual([
      expect.objectContaining({
        code: 'file-kind',
        file: 'sources',
        line: 1,
        column: 1,
        found: 'sources',
        expected: 'a folder',
      }),
    ]);
  });
});

describe('symbolic links are not followed, and what refers to them is not reported', () => {
  const secret = 'name: Secret\n';

  test.each([
    ['a file outside', 'outlets/wire-one.yaml', 'secret.yaml'],
    ['a file that is not there', 'outlets/wire-one.yaml', 'nothing.yaml'],
    ['an article', 'articles/harbour/wire-one.md', 'secret.yaml'],
    ['a story', 'stories/harbour.md', 'secret.yaml'],
  ])('%s', (_, path, target) => {
    inContentFolder({ 'secret.yaml': secret }, (outside) => {
      const problems = inContentFolder(without([path]), (folder) => {
        symlinkSync(join(outside, target), join(folder, path));
        return readCorpus(folder, { now }).problems;
      });
      expect(rows(problems)).toEqual([`${path}:1:1 file-kind`]);
      expect(JSON.stringify(problems)).not.toContain('Secret');
    });
  });

  test.each([
    ['outlets', 'outlets'],
    ['sources', 'sources'],
    ['stories', 'stories'],
    ['articles', 'articles'],
    ['a story’s articles', 'articles/harbour'],
  ])('the folder of %s', (_, path) => {
    const kept = without(Object.keys(validContent).filter((file) => file.startsWith(`${path}/`)));
    inContentFolder(validContent, (outside) => {
      const change = (folder: string) => symlinkSync(join(outside, path), join(folder, path));
      expect(rowsAfter(change, kept)).toEqual([`${path}:1:1 file-kind`]);
    });
  });

  test('a link to the folder itself does not run in a circle', () => {
    const change = (folder: string) => symlinkSync(folder, join(folder, 'articles/harbour/loop'));
    expect(rowsAfter(change)).toEqual(['articles/harbour/loop:1:1 file-kind']);
  });
});

describe('what is no file at all is refused', () => {
  // Other systems refuse such names themselves.
  test.skipIf(process.platform !== 'linux')('a name that is not UTF-8', () => {
    const change = (folder: string) => {
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/outlets/caf`), Buffer.from([0xe9]), Buffer.from('.yaml')]),
        outlet,
      );
    };
    expect(rowsAfter(change)).toEqual(['outlets/caf\uFFFD.yaml:1:1 file-kind']);
  });

  test.skipIf(process.platform === 'win32')('a pipe, without waiting for what comes through it', () => {
    const change = (folder: string) => void execFileSync('mkfifo', [join(folder, 'outlets/pipe.yaml')]);
    expect(rowsAfter(change)).toEqual(['outlets/pipe.yaml:1:1 file-kind']);
  });
});

describe('what cannot be read is reported at 1:1', () => {
  test('a file that is gone by the time it is read', () => {
    const problems = new ProblemList();
    const file = {
      kind: 'outlet',
      id: 'gone',
      path: 'outlets/gone.yaml',
      absolute: '/nowhere/gone.yaml',
      readable: true,
    } as const;
    const { outlets } = parseContent({ files: [file], unlisted: new Set() }, problems);
    expect([...outlets.keys()]).toEqual(['gone']);
    expect(problems.sorted()).toEqual([
      expect.objectContaining({
        code: 'file-unreadable',
        file: 'outlets/gone.yaml',
        line: 1,
        column: 1,
        found: 'ENOENT',
      }),
    ]);
  });

  // The superuser may read everything, so for them there is nothing to test.
  test.skipIf(process.getuid?.() === 0)('a file and a folder without permission', () => {
    inContentFolder({ ...validContent, 'outlets/secret.yaml': outlet }, (folder) => {
      chmodSync(join(folder, 'outlets/secret.yaml'), 0o000);
      chmodSync(join(folder, 'sources'), 0o000);
      const { problems } = readCorpus(folder, { now });
      chmodSync(join(folder, 'sources'), 0o700);
      expect(rows(problems)).toEqual(['outlets/secret.yaml:1:1 file-unreadable', 'sources:1:1 file-unreadable']);
    });
  });
});
