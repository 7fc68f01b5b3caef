import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
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

/** Runs the build as a person would, with other settings. Answers what it printed; throws when it fails. */
export function runBuild(env: Readonly<Record<string, string>>): string {
  return execFileSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: { ...surroundings(), ...env },
    stdio: 'pipe',
  });
}

/** Builds the site twice, serves both, and takes them away after the last test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-sites-'));
  const root = join(folder, 'root');
  const base = join(folder, 'base');
  runBuild({ OUT_DIR: root });
  runBuild({ OUT_DIR: base, BASE_PATH: '/repo/', SITE_URL: 'https://example.org', REPORT_TO: 'editors@example.org' });
  const servers = [await serve(root), await serve(base, '/repo/')] as const;
  project.provide('rootSite', { folder: root, url: servers[0].url });
  project.provide('baseSite', { folder: base, url: servers[1].url });
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  };
}
