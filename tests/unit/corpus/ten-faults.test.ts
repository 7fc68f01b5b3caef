import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../../src/corpus/report/problems.ts';
import { problemKinds } from '../../../src/corpus/report/problems.ts';
import type { ContentFiles } from '../../support/content-folder.ts';
import { inContentFolder, problemsIn, rows } from '../../support/content-folder.ts';
import type { PlantedFault } from '../../support/plant-fault.ts';
import { plantedFaults } from '../../support/planted-faults.ts';
import { validContent } from '../../support/valid-content.ts';

const allFaults: readonly PlantedFault[] = Object.values(plantedFaults).flat();

/** The valid content with faults in it. */
function withFaults(faults: readonly PlantedFault[]): ContentFiles {
  const taken = new Set(faults.map(({ without }) => without));
  const kept = Object.entries(validContent).filter(([path]) => !taken.has(path));
  return Object.assign(Object.fromEntries(kept), ...faults.map(({ files }) => files)) as ContentFiles;
}

/** The files that a fault touches, and the one it is reported in. */
const filesOf = (fault: PlantedFault) => [fault.file, ...Object.keys(fault.files), String(fault.row.split(':')[0])];

/** Whether two faults can be found in one run: in different files, and neither where the other must look. */
function canStandTogether(a: PlantedFault, b: PlantedFault): boolean {
  const touch = filesOf(a).some((file) => filesOf(b).includes(file));
  const hides = (one: PlantedFault, other: PlantedFault) =>
    other.needs.some((needed) => filesOf(one).some((file) => file.startsWith(needed)));
  return !touch && !hides(a, b) && !hides(b, a);
}

function fault(kind: keyof typeof plantedFaults, title: string): PlantedFault {
  const found = plantedFaults[kind].find((candidate) => candidate.title === title);
  if (!found) throw new Error(`No fault “${title}” is planted.`);
  return found;
}

/** The order of a report. */
function inOrder(faults: readonly PlantedFault[]): string[] {
  const parts = faults.map(({ row }) => {
    const [, file = '', line, column] = /^(.*):(\d+):(\d+) /.exec(row) ?? [];
    return { row, file, line: Number(line), column: Number(column) };
  });
  parts.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column);
  return parts.map(({ row }) => row);
}

test('the content without faults has no problem', () => {
  expect(problemsIn(validContent)).toEqual([]);
});

describe('ten faults in ten files are ten problems in one run, each at its place, and nothing else', () => {
  const tens: [string, PlantedFault[]][] = [
    [
      'as an editor might make them',
      [
        fault('an unknown claim', 'misspelt in a statement'),
        fault('30 February', 'as a value'),
        fault('a javascript: address', 'of an outlet'),
        fault('an unknown outlet', 'another in an article'),
        fault('a passage without a statement', 'with a key'),
        fault('unterminated YAML', 'a double quote in a source'),
        fault('a file name in capitals', 'of an outlet'),
        fault('invalid UTF-8', 'in a body'),
        fault('an unknown kind', 'of a source'),
        fault('a cycle', 'of a body with itself'),
      ],
    ],
    [
      'where other files refer to those that cannot be read or found',
      [
        // An outlet that articles name, a source that is credited, a story with articles.
        fault('a file name in capitals', 'of an outlet'),
        fault('invalid UTF-8', 'in a source that is credited'),
        fault('unterminated YAML', 'a double quote in a story'),
        fault('an unknown claim', 'another in a statement'),
        fault('30 February', 'in quotes'),
        fault('a javascript: address', 'in a body'),
        fault('an unknown outlet', 'another in an article'),
        fault('a passage without a statement', 'in bold'),
        fault('an unknown kind', 'of an outlet'),
        fault('a cycle', 'of three articles'),
      ],
    ],
  ];

  test.each(tens)('%s', (_, faults) => {
    expect(new Set(faults.map(({ file }) => file)).size).toBe(10);
    expect(rows(problemsIn(withFaults(faults)))).toEqual(inOrder(faults));
  });

  test('and the command prints them as JSON, and fails', () => {
    const faults = tens[0]?.[1] ?? [];
    inContentFolder(withFaults(faults), (folder) => {
      const { stdout, status } = spawnSync(
        process.execPath,
        [join(import.meta.dirname, '../../../src/cli/check.ts'), '--json'],
        {
          env: { ...process.env, CONTENT_DIR: folder },
          encoding: 'utf8',
        },
      );
      const { problems } = JSON.parse(stdout) as { problems: Parameters<typeof rows>[0] };
      expect(rows(problems)).toEqual(inOrder(faults));
      expect(status).toBe(1);
    });
  });
});

describe.each(Object.entries(plantedFaults))('%s is one problem at its place, and nothing else', (_, faults) => {
  test.each(faults.map((planted) => [planted.title, planted] as const))('%s', (_title, planted) => {
    expect(rows(problemsIn(withFaults([planted])))).toEqual([planted.row]);
  });
});

test('faults in different files are reported together as each is alone', () => {
  const together = fc
    .shuffledSubarray([...allFaults], { minLength: 20 })
    .map((faults) =>
      faults.reduce<PlantedFault[]>(
        (kept, next) => (kept.every((other) => canStandTogether(other, next)) ? [...kept, next] : kept),
        [],
      ),
    );
  fc.assert(
    fc.property(together, (faults) => {
      expect(rows(problemsIn(withFaults(faults)))).toEqual(inOrder(faults));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('whatever is typed into a file, the reading ends with a corpus or with problems at places that are there', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      ':',
      '\n',
      '\n  - ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '!!str ',
      '#',
      '\t',
      '|',
      '>',
      '%',
      '---\n',
      '(claim:',
      '<b>',
      '~',
      '`',
      '\0',
      '\u200b',
      '__proto__: ',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const edits = fc.tuple(fc.constantFrom(...Object.keys(validContent)), fc.nat(), fc.nat(8), pieces);
  fc.assert(
    fc.property(edits, ([path, position, length, piece]) => {
      const text = String(validContent[path]);
      const at = position % text.length;
      // As it is written: half a letter becomes a whole sign.
      const changed = Buffer.from(text.slice(0, at) + piece + text.slice(at + length)).toString('utf8');
      const lines = changed.replace(/^\uFEFF/, '').split('\n');
      for (const problem of problemsIn({ ...validContent, [path]: changed })) {
        expect(problem.message).not.toBe('');
        expect(problem.severity === 'warning' || problem.expected !== '').toBe(true);
        if (problem.file !== path) continue;
        expect(problem.line).toBeLessThanOrEqual(lines.length);
        expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('every kind of problem is planted, but for those that no slip in a file can cause alone', () => {
  const planted = new Set(allFaults.map(({ row }) => row.split(' ').at(-1)));
  const codes = Object.keys(problemKinds) as ProblemCode[];
  // Warnings; a file that the system will not read; words compared with an original that is not here.
  expect(codes.filter((code) => !planted.has(code))).toEqual([
    'file-unreadable',
    'copied',
    'no-value',
    'stale-receipt',
    'unchecked',
  ]);
});
