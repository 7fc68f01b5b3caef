import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { writeContent } from '../support/content-folder.ts';
import { test as base } from '../support/reader.ts';
import { surroundings } from '../support/sites.ts';
import { validContent } from '../support/valid-content.ts';

interface WrittenSite {
  readonly url: string;
  /** Saves a file of its content, as an editor does. */
  readonly save: (path: string, text: string) => void;
}

/** `npm run dev` for real, on a port that is free, over a content folder of its own. */
// eslint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs.
const test = base.extend('written', async ({}, { onCleanup }): Promise<WrittenSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-dev-'));
  writeContent(folder, validContent);
  const server = spawn(process.execPath, ['src/cli/dev.ts'], {
    env: { ...surroundings(), CONTENT_DIR: folder, PORT: '0', NO_COLOR: '1' },
    stdio: 'pipe',
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const end = () => server.kill('SIGKILL');
  process.once('exit', end);
  onCleanup(async () => {
    end();
    await ended;
    process.off('exit', end);
    rmSync(folder, { recursive: true, force: true });
  });
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (text: Buffer) => {
      printed += text.toString();
      const [, address] = /(http:\/\/localhost:\d+\/)/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The server ended: ${printed}`)));
  });
  return { url, save: (path, text) => writeContent(folder, { [path]: text }) };
});

test('while the site is being written, a page follows what is saved: new words, the report of a fault, the page again', async ({
  written,
  page,
}) => {
  const path = 'stories/harbour.md';
  const story = validContent[path] as string;
  await page.goto(`${written.url}stories/harbour/`);
  const title = page.getByRole('heading', { level: 1 });
  await expect.poll(() => title.innerText()).toBe('The new harbour');

  written.save(path, story.replace('The new harbour', 'The old harbour'));
  await expect.poll(() => title.innerText()).toBe('The old harbour');

  written.save(path, story.replace('kind: proposition', 'kind: propositoin'));
  const report = page.locator('vite-error-overlay');
  const reported = () => report.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
  await expect.poll(reported).toMatch(/stories\/harbour\.md:\d+:\d+ +error +wrong-value/);
  expect(await reported()).toContain('Did you mean “proposition”?');

  written.save(path, story);
  await expect.poll(() => title.innerText()).toBe('The new harbour');
  expect(await report.count()).toBe(0);
});
