import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { allFaults } from './mutations/all.ts';
import type { Fault } from './mutations/fault.ts';
import { planted } from './mutations/fault.ts';

const usage = `npm run test:mutations [-- WORD …]

Plants faults one by one in a copy of src and runs the tests that should notice; only faults of files with one of the
WORDs in their path, if there are any. Exits with 1 when fewer than 95 % are noticed.
`;

const enough = 0.95;

/** Ends what hangs, which counts as noticed. Far longer than any of the tests takes. */
const patience = 600_000;

const words = process.argv.slice(2);
if (words.some((word) => word.startsWith('-'))) {
  process.stderr.write(usage);
  process.exit(2);
}
const faults = allFaults.filter(({ file }) => words.length === 0 || words.some((word) => file.includes(word)));

/** The tests of a fault: those of its own file where there are such, else of its folder. */
function testsOf({ file, tests }: Fault): string {
  if (tests !== undefined) return tests;
  const [folder = ''] = file.slice('src/'.length).split('/');
  const own = join('tests/unit', folder.replace(/\.ts$/, '.test.ts'));
  if (!existsSync(own)) throw new Error(`There are no tests in ${own}: name those that should notice.`);
  return own;
}

/** Whether the tests of a folder pass. */
function pass(folder: string, tests: readonly string[], stdio: 'ignore' | 'inherit' = 'ignore'): boolean {
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const call = [vitest, 'run', '--project', 'unit', '--bail', '1', ...tests];
  return spawnSync(process.execPath, call, { cwd: folder, stdio, timeout: patience }).status === 0;
}

// All are planted before any is tried: one that no longer fits the code is told at once.
const mutants = faults.map((fault) => {
  const sound = readFileSync(fault.file, 'utf8');
  return { fault, sound, faulty: planted(fault, sound), tests: testsOf(fault) };
});
const folder = mkdtempSync(join(tmpdir(), 'synoptic-mutations-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const part of ['src', 'tests', 'vitest.config.ts', 'tsconfig.json', 'package.json'])
  cpSync(part, join(folder, part), { recursive: true });
for (const part of ['node_modules', 'content']) symlinkSync(resolve(part), join(folder, part), 'junction');

if (!pass(folder, [...new Set(mutants.map(({ tests }) => tests))], 'inherit'))
  throw new Error('The tests fail without any fault.');

const survivors: Fault[] = [];
for (const [index, { fault, sound, faulty, tests }] of mutants.entries()) {
  const file = join(folder, fault.file);
  writeFileSync(file, faulty);
  const noticed = !pass(folder, [tests]);
  writeFileSync(file, sound);
  if (!noticed) survivors.push(fault);
  console.log(`${index + 1}/${mutants.length} ${noticed ? 'noticed ' : 'SURVIVED'} ${fault.file}: ${fault.why}`);
}

const killed = mutants.length - survivors.length;
console.log(
  `\n${killed} of ${mutants.length} faults were noticed (${((killed / mutants.length) * 100).toFixed(1)} %).`,
);
for (const { file, find, replace, why } of survivors)
  console.log(`\nNobody noticed in ${file} that ${why}:\n- ${find}\n+ ${replace}`);
process.exitCode = killed >= mutants.length * enough ? 0 : 1;
