import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

// The project's own configuration, without the rules that need types: the planted files are in no program.
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId.startsWith('boundaries/'),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What the linter says of a file with these lines, which need not exist. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map(({ message }) => message) ?? ['not linted'];
}

const astro = (line: string) => `---\n${line}\n---\n<p>Planted</p>\n`;
const script = (line: string) => `<p>Planted</p>\n<script>\n${line}\n</script>\n`;

describe('imports point one way', () => {
  test.each([
    ['src/corpus/planted.ts', "import { cellOf } from '../derive/matrix.ts';"],
    ['src/corpus/planted.ts', "import { readSettings } from '../settings.ts';"],
    ['src/corpus/rules/planted.ts', "export { cellOf } from '../../derive/matrix.ts';"],
    ['src/derive/planted.ts', "import type { Site } from '../view/site.ts';"],
    ['src/derive/planted.ts', "import { readFileSync } from 'node:fs';"],
    ['src/view/planted.ts', "import { readSettings } from '../settings.ts';"],
    ['src/view/planted.ts', "import { loadSite } from '../load-site.ts';"],
    ['src/view/planted.ts', "import Sign from '../components/Sign.astro';"],
    ['src/view/pages/planted.ts', "import { dev } from 'astro';"],
    ['src/browser/planted.ts', "import { readCorpus } from '../corpus/read-corpus.ts';"],
    ['src/browser/planted.ts', "void import('../derive/matrix.ts');"],
    ['src/browser/planted.ts', "import { join } from 'node:path';"],
    ['src/derive/relate.ts', "import { cellOf } from './matrix.ts';"],
    ['src/derive/relate.ts', "import { parsePartialDate } from '../corpus/partial-date.ts';"],
    ['src/build/planted.ts', "import { cellOf } from '../derive/matrix.ts';"],
    ['src/build/planted.ts', "import { runCommand } from '../cli/run-command.ts';"],
    ['src/cli/planted.ts', "import { readChoice } from '../browser/common/choice.ts';"],
    ['src/load-site.ts', "import { buildSite } from './build/build-site.ts';"],
    ['src/settings.ts', "import { readCorpus } from './corpus/read-corpus.ts';"],
    ['src/components/Planted.astro', astro("import { loadSite } from '../load-site.ts';")],
    ['src/components/Planted.astro', astro("import type { Article } from '../corpus/model.ts';")],
    ['src/components/Planted.astro', astro("import { readChoice } from '../browser/common/choice.ts';")],
    ['src/layouts/Planted.astro', astro("import { cellOf } from '../derive/matrix.ts';")],
    ['src/layouts/Planted.astro', astro("import Home from '../pages/index.astro';")],
    ['src/pages/planted.astro', astro("import { cellOf } from '../derive/matrix.ts';")],
    ['src/pages/planted.astro', astro("import { readChoice } from '../browser/common/choice.ts';")],
    ['src/pages/planted.json.ts', "import { readCorpus } from '../corpus/read-corpus.ts';"],
    ['src/pages/[planted]/index.astro', script("import { loadSite } from '../../load-site.ts';")],
    ['src/pages/planted.astro', script("import '../view/site.ts';")],
  ])('%s may not hold %j', async (file, code) => {
    expect(await complaints(file, code)).toEqual([expect.stringMatching(/may not import .*docs\/architecture\.md/)]);
  });

  test.each([
    ['src/corpus/planted.ts', "import { readFileSync } from 'node:fs';\nimport { z } from 'zod';"],
    ['src/derive/planted.ts', "import { readCorpus } from '../corpus/read-corpus.ts';"],
    ['src/view/pages/planted.ts', "import { cellOf } from '../../derive/matrix.ts';"],
    ['src/view/planted.ts', "import type { Settings } from '../settings.ts';"],
    ['src/browser/planted.ts', "import { createAddresses } from '../view/addresses.ts';"],
    ['src/browser/planted.ts', "import type { Article } from '../corpus/model.ts';"],
    ['src/browser/planted.ts', "import { relate } from '../derive/relate.ts';"],
    ['src/derive/relate.ts', "import { foldScope } from '../corpus/scope.ts';"],
    ['src/build/planted.ts', "import { readCorpus } from '../corpus/read-corpus.ts';\nimport { build } from 'astro';"],
    ['src/cli/planted.ts', "import { cellOf } from '../derive/matrix.ts';\nimport { dev } from 'astro';"],
    ['src/components/Planted.astro', astro("import { createAddresses } from '../view/addresses.ts';")],
    ['src/layouts/Planted.astro', astro("import font from '../styles/newsreader-600.woff2?url';")],
    ['src/pages/planted.astro', astro("import { loadSite } from '../load-site.ts';")],
    ['src/pages/[planted]/index.astro', script("import '../../browser/common/restore-scroll.ts';")],
  ])('%s may hold %j', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });

  test('a folder that the rule does not know is a fault', async () => {
    expect(await complaints('src/helpers/planted.ts', 'export const x = 1;')).toHaveLength(1);
  });
});

describe('what only the whole graph tells', () => {
  /** What the command says of a folder of its own, with its exit code. */
  function cruise(config: string, files: Readonly<Record<string, string>>): { readonly code: number; said: string } {
    const folder = mkdtempSync(join(tmpdir(), 'synoptic-boundaries-'));
    try {
      for (const [path, code] of Object.entries({ ...files, 'tsconfig.json': '{}' })) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), code);
      }
      const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
      const call = [command, '--config', resolve(`tests/boundaries/${config}.mjs`), 'src'];
      return { code: 0, said: execFileSync(process.execPath, call, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }) };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { code: status, said: stdout };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('a circle is a fault, of types as well', () => {
    const { code, said } = cruise('circles', {
      'src/derive/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
      'src/derive/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
    });
    expect(code).not.toBe(0);
    expect(said).toContain('no-circle: src/derive/a.ts');
  });

  const browser = { 'src/browser/a.ts': "import { b } from '../view/b.ts';\nconsole.log(b);\n" };

  test.each([
    ['the corpus', "import { c as b } from '../corpus/c.ts';\nexport { b };\n", 'src/corpus/c.ts'],
    ['Node', "import { sep as b } from 'node:path';\nexport { b };\n", 'path'],
  ])('what a browser loads does not lead to %s', (_, view, to) => {
    const { code, said } = cruise('browser', {
      ...browser,
      'src/view/b.ts': view,
      'src/corpus/c.ts': 'export const c = 1;\n',
    });
    expect(code).not.toBe(0);
    expect(said).toContain(`src/browser/a.ts → ${to}`);
  });

  test('what a browser loads may relate statements', () => {
    const { code } = cruise('browser', {
      ...browser,
      'src/view/b.ts': "import { relate as b } from '../derive/relate.ts';\nexport { b };\n",
      'src/derive/relate.ts': "export { foldScope as relate } from '../corpus/scope.ts';\n",
      'src/corpus/scope.ts': 'export const foldScope = 1;\n',
    });
    expect(code).toBe(0);
  });

  test('what a browser loads may know types of the corpus', () => {
    const { code } = cruise('browser', {
      ...browser,
      'src/view/b.ts': "import type { C } from '../corpus/c.ts';\nexport const b: C = 1;\n",
      'src/corpus/c.ts': 'export type C = number;\n',
    });
    expect(code).toBe(0);
  });
});
