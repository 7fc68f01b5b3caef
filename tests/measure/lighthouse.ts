import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config, Result } from 'lighthouse';
import lighthouse, { defaultConfig, desktopConfig } from 'lighthouse';
import { CommandError, projectRoot, runCommand } from '../../src/cli/run-command.ts';
import { pageTypes as kinds, storyPage } from '../browser/pages.ts';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { runBuild } from '../support/sites.ts';

const usage = `npm run lighthouse -- [--desktop] [NAME]

  --desktop   measure as on a desktop computer, not as on a phone
  NAME        measure only kinds of pages whose name contains it, such as story

Builds the site into a temporary folder and measures one page of every kind with Lighthouse, in a real browser.
Exits with 1 when a score is below 100.
`;

type PageType = (typeof kinds)[number];

/** One page of every kind, and the heaviest of all. */
const pageTypes: readonly PageType[] = [...kinds, { name: 'largest story', path: storyPage }];

/** What Lighthouse scores, by its ids, in the order of the table. */
const categories: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'performance', name: 'performance' },
  { id: 'accessibility', name: 'accessibility' },
  { id: 'best-practices', name: 'best practices' },
  { id: 'seo', name: 'SEO' },
];

/** Runs of a page of which the first did not score 100 in performance. */
const mostRuns = 3;

const nameWidth = Math.max(...pageTypes.map(({ name }) => name.length));

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    options: { desktop: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const pages = choosePages(positionals.join(' '));
  process.chdir(projectRoot);
  return (await measureSite(pages, values.desktop ? desktopConfig : defaultConfig)) ? 0 : 1;
});

function choosePages(name: string): readonly PageType[] {
  const chosen = pageTypes.filter((page) => page.name.includes(name.toLowerCase()));
  if (chosen.length > 0) return chosen;
  const names = pageTypes.map((page) => page.name).join(', ');
  throw new CommandError(`No kind of page has “${name}” in its name. There are: ${names}.`);
}

/** Builds and serves the site, measures its pages and prints the scores. Answers whether every score is 100. */
async function measureSite(pages: readonly PageType[], config: Config): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-lighthouse-'));
  const siteFolder = join(folder, 'site');
  // Served before it is built, because the address goes into the pages.
  const site = await serve(siteFolder);
  try {
    process.stdout.write('Building the site …\n');
    await buildFor(new URL(site.url).origin, siteFolder);
    return await measurePages(pages, site.url, config);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A hosted site knows its address, so the one measured does too: without it there would be no canonical links, and
 * Lighthouse would leave them out of the SEO score instead of checking them. They name the address they are served at,
 * because one that leads to another host counts as a fault.
 */
async function buildFor(origin: string, siteFolder: string): Promise<void> {
  try {
    await runBuild({ OUT_DIR: siteFolder, SITE_URL: origin });
  } catch (error) {
    const printed = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new CommandError(printed || `The site could not be built: ${messageOf(error)}`);
  }
}

async function measurePages(pages: readonly PageType[], url: string, config: Config): Promise<boolean> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]).catch((error: unknown) => {
    throw new CommandError(messageOf(error));
  });
  try {
    process.stdout.write(
      `\n${row(
        'page',
        categories.map(({ name }) => name),
      )}\n`,
    );
    const results: Result[] = [];
    for (const page of pages) {
      const runs = await measure(page, url + page.path, port, config);
      const result = medianOf(runs);
      process.stdout.write(describePage(page, result, runs));
      results.push(result);
    }
    process.stdout.write(describeMachine(results));
    return results.every((result) => categories.every(({ id }) => pointsOf(result, id) === 100));
  } finally {
    await browser.close();
  }
}

/** Lighthouse reaches a browser by a port alone; the browser takes it on loopback. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Measures a page: once, or three times where it does not score 100 in performance at once. What else a machine does
 * makes that score vary, which is why Lighthouse advises to take the median of several runs:
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md
 */
async function measure(page: PageType, url: string, port: number, config: Config): Promise<[Result, ...Result[]]> {
  await warm(url);
  const runs: [Result, ...Result[]] = [await runLighthouse(page, url, port, config)];
  if (pointsOf(runs[0], 'performance') === 100) return runs;
  while (runs.length < mostRuns) runs.push(await runLighthouse(page, url, port, config));
  return runs;
}

/**
 * The run in the middle by its performance. Lighthouse's own choice goes by two of the times instead, and can land on the
 * lowest score of the three.
 */
function medianOf(runs: readonly [Result, ...Result[]]): Result {
  const sorted = [...runs].sort((a, b) => (pointsOf(a, 'performance') ?? 0) - (pointsOf(b, 'performance') ?? 0));
  return sorted[Math.floor(sorted.length / 2)] ?? runs[0];
}

/** Asks for a page as browsers do, so that compressing it, which hosts have done beforehand, is not measured. */
async function warm(url: string): Promise<void> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  await response.arrayBuffer();
}

async function runLighthouse(page: PageType, url: string, port: number, config: Config): Promise<Result> {
  const onlyCategories = categories.map(({ id }) => id);
  const run = await lighthouse(url, { port, logLevel: 'error', onlyCategories }, config).catch((error: unknown) => {
    throw new CommandError(`Lighthouse failed on the ${page.name} page, ${url}: ${messageOf(error)}`);
  });
  if (run === undefined) throw new CommandError(`Lighthouse gave no result for the ${page.name} page, ${url}.`);
  const fault = run.lhr.runtimeError;
  if (fault) throw new CommandError(`Lighthouse could not measure the ${page.name} page, ${url}: ${fault.message}`);
  return run.lhr;
}

/** A score from 0 to 100; nothing where an audit broke down, which leaves its category without one. */
function pointsOf(result: Result, category: string): number | undefined {
  const score = result.categories[category]?.score ?? undefined;
  return score === undefined ? undefined : Math.round(score * 100);
}

/** The line of a page in the table, and below it what costs points and how often it was measured. */
function describePage(page: PageType, result: Result, runs: readonly Result[]): string {
  const points = categories.map(({ id }) => String(pointsOf(result, id) ?? 'error'));
  const lines = [row(page.name, points)];
  for (const { id, name } of categories)
    if (pointsOf(result, id) !== 100) lines.push(...costsOf(result, id).map((cost) => `    ${name}: ${cost}`));
  if (runs.length > 1) {
    const all = runs.map((run) => pointsOf(run, 'performance') ?? 'error').join(', ');
    lines.push(`    performance of its ${runs.length} runs: ${all}; the median is shown`);
  }
  return `${lines.join('\n')}\n`;
}

function row(name: string, cells: readonly string[]): string {
  const padded = cells.map((cell, index) => cell.padStart(categories[index]?.name.length ?? 0));
  return [name.padEnd(nameWidth), ...padded].join('  ');
}

/** The audits that take points from a category, the dearest first: id, title, value, points. */
function costsOf(result: Result, category: string): string[] {
  const refs = result.categories[category]?.auditRefs ?? [];
  // An audit that does not apply to a page has the weight 0.
  const whole = refs.reduce((sum, { weight }) => sum + weight, 0);
  return refs
    .map(({ id, weight }) => ({ id, lost: (100 * weight * (1 - (result.audits[id]?.score ?? 0))) / whole }))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .map(({ id, lost }) => `${describeAudit(result, id)}, −${lost.toFixed(1)}`);
}

function describeAudit(result: Result, id: string): string {
  const audit = result.audits[id];
  if (audit === undefined) return id;
  const value = audit.errorMessage ?? audit.explanation ?? audit.displayValue ?? countFound(audit);
  return `${id}, ${audit.title}${value === undefined ? '' : `, ${value.trim()}`}`;
}

/** Audits that name elements have no other value. */
function countFound({ details }: Result['audits'][string]): string | undefined {
  return details !== undefined && 'items' in details && Array.isArray(details.items)
    ? `${details.items.length} found`
    : undefined;
}

/** How fast the machine is, on which performance depends, and what Lighthouse warns of. */
function describeMachine(results: readonly Result[]): string {
  const speeds = results.map(({ environment }) => environment.benchmarkIndex);
  const warnings = new Set(results.flatMap(({ runWarnings }) => runWarnings));
  const range = `${Math.min(...speeds).toFixed(0)} to ${Math.max(...speeds).toFixed(0)}`;
  return [
    `\nLighthouse ${results[0]?.lighthouseVersion ?? ''}. Benchmark index of this machine: ${range}.`,
    ...[...warnings].map((warning) => `Lighthouse warns: ${warning}`),
    '',
  ].join('\n');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
