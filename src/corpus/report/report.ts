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
    const at = problem.column - 1 - from + (from > 0 ? 1 : 0);
    const carets = '^'.repeat(Math.max(1, Math.min(problem.width, shown.length - at)));
    const gutter = ' '.repeat(String(problem.line).length);
    lines.push(`  ${problem.line} | ${shown}`, `  ${gutter} | ${blank(shown.slice(0, at))}${carets}`);
  }
  if (problem.found !== '') lines.push(`  found     ${problem.found}`);
  if (problem.expected !== '') lines.push(`  expected  ${problem.expected}`);
  if (problem.hint !== '') lines.push(`  to do     ${problem.hint}`);
  return `${lines.map(visible).join('\n')}\n`;
}

/** Blanks as wide as a text: a terminal gives the letters of East Asia two columns, as it gives U+3000. */
function blank(text: string): string {
  return text.replace(/./gsu, (letter) =>
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(
      letter,
    )
      ? '\u3000'
      : ' '.repeat(letter.length),
  );
}

/** Replaces what a terminal would act on or hide, one character for one, so that the caret keeps its place. */
function visible(text: string): string {
  return text.replace(/[\t\n]/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\uFFFD');
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
