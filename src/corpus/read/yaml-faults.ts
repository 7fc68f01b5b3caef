import type { Fault, Place } from '../report/problems.ts';
import type { TextFile } from './text-file.ts';

/** The fault of a tag, at its place. */
export function tagFault(file: TextFile, at: number, tag: string): [Place, Fault] {
  return [
    file.place(at, at + tag.length),
    {
      code: 'yaml-limit',
      message: 'Tags are not used in content files.',
      found: tag,
      expected: 'a plain value',
      hint: 'Delete the tag.',
    },
  ];
}

/**
 * The fault of an unquoted text after which a comment begins on its line: most likely it was to be part of the text. An id, a date
 * and a code may have a comment, as “# ” belongs to none of them.
 *
 * @param end where the text ends
 * @param source the text as YAML reads it
 */
export function cutFault(file: TextFile, end: number, source: string): [Place, Fault] | undefined {
  const cut = /^[ \t]+#.*/.exec(file.text.slice(end, end + 400))?.[0];
  if (cut === undefined || (/^(?:[a-z\dTZ~?./:+-]+|[A-Z]{2})$/.test(source) && /#(?:\s|$)/.test(cut))) return undefined;
  const whole = source + cut;
  return [
    file.place(end + cut.indexOf('#'), end + cut.length),
    {
      code: 'cut-value',
      message: 'From “ #” on YAML reads a comment: the value ends before it.',
      found: whole,
      expected: 'a value in quotation marks, or the comment on a line of its own',
      hint: `Write “'${whole.replace(/'/g, "''")}'” if all of it is the value.`,
    },
  ];
}
