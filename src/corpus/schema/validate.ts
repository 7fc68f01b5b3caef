import type { z } from 'zod';
import type { Fault, ProblemList } from '../report/problems.ts';
import { showValue } from '../report/problems.ts';
import type { IssueDetails } from './fields.ts';
import { describeIssue } from './fields.ts';
import { nearest, suggest } from '../report/suggest.ts';
import type { YamlData } from '../read/yaml.ts';
import type { YamlPath } from '../read/yaml-path.ts';
import { valueAt } from '../read/yaml-path.ts';

/** Checks YAML against a schema; every fault goes into `problems` at its own place. */
export function validate<Output>(schema: z.ZodType<Output>, data: YamlData, problems: ProblemList): Output | undefined {
  const result = schema.safeParse(data.value, { error: describeIssue });
  if (result.success) return result.data;
  const { issues } = result.error;
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ mapping: nameOfPath(issue.path), key })) : [],
  );
  const isMisspelt = (mapping: YamlPath, missing: string) =>
    unknown.some((other) => other.mapping === nameOfPath(mapping) && seemsToMean(other.key, missing));
  for (const issue of issues) report(issue, data, isMisspelt, problems);
  return undefined;
}

/** The value at a path, if it is right by itself, whatever else is wrong around it. */
export function partAt<Output>(schema: z.ZodType<Output>, data: YamlData, path: YamlPath): Output | undefined {
  return schema.safeParse(valueAt(data.value, path)).data;
}

const nameOfPath = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));

/** Whether an unknown key may be a missing one, misspelt: that is then not reported, too. */
function seemsToMean(key: string, missing: string): boolean {
  return key.slice(0, 2) === missing.slice(0, 2) || nearest(key, [missing], 1) !== undefined;
}

function report(
  issue: z.core.$ZodIssue,
  data: YamlData,
  isMisspelt: (mapping: YamlPath, missing: string) => boolean,
  problems: ProblemList,
): void {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const input = valueAt(data.value, path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(', ');
    for (const key of issue.keys) {
      problems.add(data.placeOfKey([...path, key]), {
        code: 'unknown-key',
        message: `There is no key “${key}” here.`,
        found: key,
        expected: `one of: ${known.join(', ')}`,
        hint: suggest(key, known),
      });
    }
    return;
  }
  const details = issue.code === 'custom' ? ((issue.params ?? {}) as IssueDetails) : undefined;
  if (path.length === 0 && input === null) {
    problems.add(data.place(path), {
      code: 'missing-key',
      message: 'The entry is empty.',
      expected: 'the fields of the entry',
      hint: 'Fill it in, or delete the file.',
    });
  } else if (input === undefined || details?.code === 'missing-key') {
    const key = details?.key ?? String(path.at(-1));
    const mapping = details ? path : path.slice(0, -1);
    if (isMisspelt(mapping, key)) return;
    problems.add(data.place(mapping), {
      code: 'missing-key',
      message: details ? issue.message : `The key “${key}” is missing.`,
      expected: details?.expected ?? expectedOf(issue),
      hint: details?.hint ?? `Add “${key}:” to this mapping.`,
    });
  } else problems.add(data.place(path), faultOf(issue, input));
}

function faultOf(issue: z.core.$ZodIssue, input: unknown): Fault {
  const found = showValue(input);
  switch (issue.code) {
    case 'custom': {
      const details = (issue.params ?? {}) as IssueDetails;
      return {
        code: details.code ?? 'wrong-value',
        message: issue.message,
        found,
        expected: details.expected ?? '',
        hint: details.hint ?? '',
      };
    }
    case 'invalid_value':
      return {
        code: 'wrong-value',
        message: 'The value is none of those allowed.',
        found,
        expected: expectedOf(issue),
        hint: typeof input === 'string' ? suggest(input, issue.values.map(String)) : '',
      };
    case 'too_small':
    case 'too_big':
      return {
        code: 'wrong-value',
        message: issue.origin === 'array' ? 'The list is too short.' : 'The number is out of bounds.',
        found,
        expected: expectedOf(issue),
      };
    default:
      return {
        code: 'wrong-type',
        message: `${typeOf(input)}, but it must be ${expectedOf(issue)}.`,
        found,
        expected: expectedOf(issue),
        hint:
          typeof input === 'number' || typeof input === 'boolean'
            ? `Put it in quotes if it is meant as text: "${String(input)}".`
            : input === null
              ? 'Fill it in; where nothing is known, leave out a key that may be left out.'
              : '',
      };
  }
}

/** What would be accepted, in words: those of the schema, where it gives any. */
function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.message !== '') return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return `one of: ${issue.values.join(', ')}`;
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'array' ? ' in the list' : ''}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return 'something else';
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function typeOf(input: unknown): string {
  if (input === null) return 'Nothing is written here';
  if (Array.isArray(input)) return 'This is a list';
  switch (typeof input) {
    case 'object':
      return 'This is a mapping';
    case 'boolean':
      return 'This is true or false';
    case 'number':
      return 'This is a number';
    default:
      return 'This is text';
  }
}
