import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of the real content, built and served at the root of a host. */
    rootSite: { folder: string; url: string };
    /** The same, built for and served below `/repo/` of https://example.org. */
    baseSite: { folder: string; url: string };
  }
}

/** The environment that a command is run in: none of the settings of who runs the tests. */
export function surroundings(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      ['PATH', 'HOME', 'TMPDIR'].includes(name) && value !== undefined ? [[name, value]] : [],
    ),
  );
}

/**
 * Makes a folder for sites that are built for tests. It is in the project: for a site outside, Astro keeps what it is working
 * on in one place of the project, where builds that run at once would take it from each other.
 */
export function makeSiteFolder(): string {
  mkdirSync('.cache', { recursive: true });
  return mkdtempSync(resolve('.cache', 'sites-'));
}

/** Runs the build as a person would, with other settings. Answers what it printed; throws when it fails. */
export async function runBuild(env: Readonly<Record<string, string>>): Promise<string> {
  const call = promisify(execFile)(process.execPath, ['src/cli/build.ts'], { env: { ...surroundings(), ...env } });
  return (await call).stdout;
}

/** Builds the site twice, serves both, and takes them away after the last test. Sees that a browser starts, before several do. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = makeSiteFolder();
  const root = join(folder, 'root');
  const base = join(folder, 'base');
  const hosted = { BASE_PATH: '/repo/', SITE_URL: 'https://example.org', REPORT_TO: 'editors@example.org' };
  // A browser that comes as a package unpacks itself when it is first started: a second one would run a file half written.
  const browser = await launchBrowser();
  await browser.close();
  await Promise.all([runBuild({ OUT_DIR: root }), runBuild({ OUT_DIR: base, ...hosted })]);
  const servers = [await serve(root), await serve(base, '/repo/')] as const;
  project.provide('rootSite', { folder: root, url: servers[0].url });
  project.provide('baseSite', { folder: base, url: servers[1].url });
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  };
}
