import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { writeIndexes } from '../../src/build/search-index.ts';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import type { SiteOfRecords } from './search/generate.ts';
import { generateRecords, questionsOf } from './search/generate.ts';
import type { Answered } from './search/page.ts';

const usage = `npm run bench:search [-- --articles 100,1000,10000] [--seed N]

Generates what is searched of sites of so many articles, in stories of five with twelve claims each, indexes it, and asks questions in
a browser that has nothing in its cache: calls of the engine, KB to the first answer, ms from the question, with which
the engine begins to load, to the first answer and to all with the counts of the filters, ms to the first answer of the next
question, and whether the claim that was meant is among the first three.
`;

const { values } = parseArgs({
  options: { articles: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const sizes = (values.articles ?? '100,1000,10000').split(',').map(Number);

const browser = await launchBrowser();
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, Chromium ${browser.version()}`,
);
console.log(
  'articles  stories  calls  KB  first ms  all ms  next ms  in three  (medians of the questions; calls and KB also at most)',
);
for (const articles of sizes) await measure(generateRecords(articles, Number(values.seed ?? 1)));
await browser.close();

async function measure(site: SiteOfRecords): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-search-'));
  try {
    await writeIndexes(join(folder, 'pagefind'), site.stories, site.names);
    await bundlePage(folder);
    const server = await serve(folder);
    const outcomes: Answered[] = [];
    const questions = questionsOf(site);
    for (const [at, { typed, claim }] of questions.entries()) {
      const then = questions[(at + 1) % questions.length]?.typed ?? typed;
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(server.url);
      const answered = await page.evaluate(([question, another]) => globalThis.ask(question, another), [
        typed,
        then,
      ] as const);
      outcomes.push({ ...answered, isInThree: answered.claims.slice(0, 3).includes(claim) });
      await context.close();
    }
    await server.close();
    const of = (pick: (outcome: Answered) => number) => outcomes.map(pick).toSorted((a, b) => a - b);
    const median = (numbers: readonly number[]) => numbers[Math.floor(numbers.length / 2)] ?? NaN;
    const both = (numbers: readonly number[], digits = 0) =>
      `${median(numbers).toFixed(digits)} (${(numbers.at(-1) ?? NaN).toFixed(digits)})`;
    console.log(
      [
        site.articles,
        site.stories.length,
        both(of(({ calls }) => calls)),
        both(of(({ bytes }) => bytes / 1000)),
        median(of(({ first }) => first)).toFixed(0),
        median(of(({ all }) => all)).toFixed(0),
        median(of(({ next }) => next)).toFixed(0),
        `${outcomes.filter(({ isInThree }) => isInThree).length} of ${outcomes.length}`,
      ].join('  '),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page that has the finder of the site and nothing else. */
async function bundlePage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'search'),
    build: { outDir: folder, emptyOutDir: false, modulePreload: false },
  });
}
