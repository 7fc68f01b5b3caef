import type { Problem } from './problems.ts';

/** The problems as the terminal shows them: place, kind, the line with a caret, found, expected, what to do. */
export function printReport(problems: readonly Problem[], contentFolder: string): string {
  if (problems.length === 0) return 'No problems.\n';
  const blocks = problems.map((problem) => printProblem(problem, contentFolder));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${blocks.join('\n')}\n${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const widestExcerpt = 100;

function printProblem(problem: Problem, contentFolder: string): string {
  const lines = [
    `${contentFolder}/${problem.file}:${problem.line}:${problem.column}  ${problem.severity}  ${problem.code}`,
    `  ${problem.message}`,
  ];
  if (problem.excerpt.trim() !== '') {
    // A long line is cut so that the caret stays in sight.
    const from = Math.max(0, problem.column - 1 - widestExcerpt / 2);
    const shown = (from > 0 ? '…' : '') + problem.excerpt.slice(from, from + widestExcerpt);
    const indent = problem.column - 1 - from + (from > 0 ? 1 : 0);
    const gutter = String(problem.line).length;
    lines.push(`  ${problem.line} | ${visible(shown)}`);
    lines.push(
      `  ${' '.repeat(gutter)} | ${' '.repeat(indent)}${'^'.repeat(Math.max(1, Math.min(problem.width, shown.length - indent)))}`,
    );
  }
  if (problem.found !== '') lines.push(`  found     ${visible(problem.found)}`);
  if (problem.expected !== '') lines.push(`  expected  ${problem.expected}`);
  if (problem.hint !== '') lines.push(`  to do     ${problem.hint}`);
  return `${lines.join('\n')}\n`;
}

/** Replaces what a terminal would act on or hide, one character for one, so that the caret keeps its place. */
function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\uFFFD');
}

/** The problems for machines: one object with the list, as documented in the README. */
export function printJson(problems: readonly Problem[]): string {
  const plain = problems.map(({ code, severity, file, line, column, message, found, expected, hint }) => ({
    code,
    severity,
    file,
    line,
    column,
    message,
    found,
    expected,
    hint,
  }));
  return `${JSON.stringify({ problems: plain }, null, 2)}\n`;
}
