import { z } from 'zod';
import type { PartialDate } from '../partial-date.ts';
import { parsePartialDate } from '../partial-date.ts';
import { expectedAddress, refuseAddress } from './address.ts';
import { expectedId, isId, seemingId } from './id.ts';

/** What a custom check hands on to the problem report, in the `params` of its zod issue. */
export interface IssueDetails {
  readonly code?: 'wrong-date' | 'wrong-address' | 'wrong-quote' | 'missing-key';
  /** With `missing-key`: which. The path of the issue is then that of the mapping. */
  readonly key?: string;
  readonly expected?: string;
  readonly hint?: string;
}

export const id = z.string().superRefine((value, context) => {
  if (isId(value)) return;
  const seeming = seemingId(value);
  addIssue(context, 'This is not an id.', {
    expected: expectedId,
    ...(isId(seeming) && { hint: `Write “${seeming}”.` }),
  });
});

/** One line of text, bounded in length so that a slip of the keyboard is not published as a headline. */
export function line(maxLength = 300) {
  return z.string().superRefine((value, context) => {
    if (value.trim() === '')
      addIssue(context, 'Nothing is written here.', { expected: 'text', hint: 'Leave the key out.' });
    else if (value !== value.trim() || /[\n\r\t]/.test(value))
      addIssue(context, 'The text has spaces or line breaks where none belong.', { expected: 'one line of text' });
    else if (value.length > maxLength)
      addIssue(context, `The text is ${value.length} characters long.`, {
        expected: `at most ${maxLength} characters`,
      });
  });
}

export const address = z.string().superRefine((value, context) => {
  const why = refuseAddress(value);
  if (why !== undefined) {
    addIssue(context, `The address is refused: ${why}.`, {
      code: 'wrong-address',
      expected: expectedAddress,
      hint: 'Copy the address from the browser, or leave the key out.',
    });
  }
});

export const expectedDate = 'a date such as 2024, 2024-08, 2024-08-06, 2024-08-06~ (about), 2024-08-06? (uncertain)';

/** A partial date; a bare year arrives as a number. */
export const partialDate = z
  .union([z.string(), z.number()], { error: expectedDate })
  .transform((value, context): PartialDate => {
    const result = parsePartialDate(String(value));
    if (result.ok) return result.date;
    addIssue(context, `This is no date: ${result.why}.`, {
      code: 'wrong-date',
      expected: expectedDate,
      hint: 'Give the date as coarse as it is known; nothing is rounded or completed.',
    });
    return z.NEVER;
  });

/** A time, a day or coarser, not an interval: something happened, or became known, then. */
export const moment = partialDate.superRefine((value, context) => {
  if (value.precision === 'interval')
    addIssue(context, 'This is a period, not one date.', { code: 'wrong-date', expected: expectedDate });
});

/** A day, as it is in a calendar. */
export const day = partialDate.superRefine((value, context) => {
  if (value.precision !== 'day' || value.approximate || value.uncertain)
    addIssue(context, 'This is not one day.', { code: 'wrong-date', expected: 'a day such as 2024-08-06' });
});

/** A SHA-256 in hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');

export const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that the names know although ISO 3166-1 does not assign them. */
export const notCountries: ReadonlySet<string> = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

/** A country of ISO 3166-1, by its two capital letters. */
export const country = z.string().superRefine((value, context) => {
  const isCode = /^[A-Z]{2}$/.test(value) && regionNames.of(value) !== undefined && !notCountries.has(value);
  // UK stands for GB, SU for RU: such a code has a region of its own.
  const region = isCode ? new Intl.Locale(`und-${value}`).region : undefined;
  if (region === value) return;
  addIssue(context, 'This is not a country code.', {
    expected: 'two capital letters of ISO 3166-1, such as KR',
    ...(region !== undefined && { hint: `Write “${region}”.` }),
  });
});

export const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language tag of BCP 47, such as `ko` or `zh-Hant`. */
export const language = z.string().superRefine((value, context) => {
  const known =
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && languageNames.of(value.split('-')[0] ?? '') !== undefined;
  if (!known)
    addIssue(context, 'This is not a language tag.', { expected: 'a tag of BCP 47, such as en, ko or zh-Hant' });
});

export function addIssue(
  context: z.RefinementCtx,
  message: string,
  details: IssueDetails,
  path: readonly (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', message, params: details, path: [...path] });
}

/**
 * The messages of zod's issues: of an unknown key, the keys that exist, which the issue does not carry; else nothing,
 * so that a message is there only where a schema gives one: it says what is expected.
 */
export const describeIssue: z.core.$ZodErrorMap = (issue) =>
  issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject
    ? Object.keys(issue.inst.shape).join(', ')
    : '';

/** For checks between the parts of a value that are to run even if one of the parts is wrong: each part may then be anything. */
export const always: z.core.$ZodSuperRefineParams = {
  when: ({ value }) => typeof value === 'object' && value !== null,
};

/**
 * Chooses the schema by looking at the value, so that a fault is reported against the form that was meant
 * (a plain union would only say "Invalid input").
 */
export function choose<Output>(pick: (value: unknown) => z.ZodType<Output>): z.ZodType<Output> {
  return z.unknown().transform((value, context) => {
    const result = pick(value).safeParse(value, { error: describeIssue });
    if (result.success) return result.data;
    for (const issue of result.error.issues)
      context.addIssue({ ...issue, input: value } as Parameters<typeof context.addIssue>[0]);
    return z.NEVER;
  });
}

/** Refuses whatever it is given. */
export function never(message: string, expected: string): z.ZodType<never> {
  return z.unknown().transform((_, context) => {
    addIssue(context, message, { expected });
    return z.NEVER;
  });
}

export const hasKey = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && key in value;

export const outletKinds = ['newspaper', 'agency', 'broadcaster', 'magazine', 'online'] as const;
export const sourceKinds = ['person', 'official', 'body', 'agency', 'document', 'dataset'] as const;
export const claimKinds = ['proposition', 'quantity', 'date', 'name', 'choice', 'text'] as const;
export const positions = ['affirms', 'denies', 'doubts'] as const;
export const seenAs = ['original', 'copy', 'retelling'] as const;
/** How an article is built on another. The first two are what it says itself. */
export const relianceKinds = ['cites', 'quotes', 'translation', 'copy', 'rewrite', 'summary'] as const;
export const placesOutsideBody = ['headline', 'deck', 'caption'] as const;
