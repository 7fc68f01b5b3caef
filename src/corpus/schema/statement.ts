import { z } from 'zod';
import type { IssueDetails } from './fields.ts';
import {
  addIssue,
  always,
  choose,
  day,
  hasKey,
  id,
  line,
  never,
  partialDate,
  placesOutsideBody,
  positions,
} from './fields.ts';

const creditLinkSchemas = {
  /** An outlet or a source. */
  named: id.transform((value) => ({ kind: 'named', id: value }) as const),
  /** Someone not named, of a body where that is known. */
  unnamed: z
    .strictObject({ unnamed: line(120), of: id.optional() })
    .transform(({ unnamed, of }) => ({ kind: 'unnamed', words: unnamed, ...(of !== undefined && { of }) }) as const),
  /** Passed on, nobody identifiable. */
  hearsay: z
    .strictObject({ hearsay: line(120) })
    .transform(({ hearsay }) => ({ kind: 'hearsay', words: hearsay }) as const),
};

/** One link of a credit. */
export type CreditLink =
  | { readonly kind: 'named'; readonly id: string }
  | { readonly kind: 'unnamed'; readonly words: string; readonly of?: string }
  | { readonly kind: 'hearsay'; readonly words: string }
  /** The editors did not note whom the article credits; it may credit someone. */
  | { readonly kind: 'unknown' };

const creditLink = choose<CreditLink>((value) => {
  if (hasKey(value, 'hearsay')) return creditLinkSchemas.hearsay;
  if (hasKey(value, 'unnamed')) return creditLinkSchemas.unnamed;
  if (typeof value === 'object' && value !== null)
    return never('This is no link of a credit.', 'an id, { unnamed }, { unnamed, of } or { hearsay }');
  return creditLinkSchemas.named;
});

const creditChain = z.array(creditLink, 'a list of links, or: unknown').superRefine((links, context) => {
  links.forEach((link, index) => {
    if (link.kind === 'hearsay' && index < links.length - 1) {
      const message = 'Hearsay can only be the last link of a credit: nobody is identifiable behind it.';
      addIssue(context, message, { expected: 'hearsay as the last link' }, [index]);
    }
  });
}, always);

/** A chain of links, nearest first; or `unknown`, which is not the same as `[]`, the outlet's own voice. */
const credit = choose<readonly CreditLink[]>((value) =>
  value === 'unknown' ? z.literal('unknown').transform(() => [{ kind: 'unknown' }] as const) : creditChain,
);

const expectedNumber = 'a number in plain digits, such as 20000, or 40.5 where the claim says how many decimals it has';

/** As it is written, so that no digit is lost: YAML hands on whole numbers as numbers, decimal ones as text. */
const writtenNumber = z.union([z.int(), z.string().regex(/^-?\d{1,12}\.\d{1,9}$/)], { error: expectedNumber });

/** A quantity as it is written: one of `exact`, `about`, or `min` and `max`, in the claim's unit. */
const quantity = z
  .strictObject({
    min: writtenNumber.optional(),
    max: writtenNumber.optional(),
    about: writtenNumber.optional(),
    exact: writtenNumber.optional(),
  })
  .superRefine((value, context) => {
    const forms = [
      value.exact !== undefined,
      value.about !== undefined,
      value.min !== undefined || value.max !== undefined,
    ].filter(Boolean).length;
    if (forms !== 1)
      addIssue(context, 'A quantity is exact, about a number, or between a min and a max.', {
        expected: '{ exact }, { about }, { min }, { max } or { min, max }',
      });
    else if (value.min !== undefined && value.max !== undefined && Number(value.min) > Number(value.max))
      addIssue(context, 'The least is more than the most.', { expected: 'min at most as large as max' });
  });

/** A whole number, or a decimal one in its digits. */
export type WrittenNumber = number | string;

/** A value before the kind of its claim is known. */
export type RawValue =
  | string
  | readonly string[]
  | {
      readonly min?: WrittenNumber | undefined;
      readonly max?: WrittenNumber | undefined;
      readonly about?: WrittenNumber | undefined;
      readonly exact?: WrittenNumber | undefined;
    };

export const rawValue = choose<RawValue>((value) => {
  if (Array.isArray(value)) return z.array(id).min(1);
  if (typeof value === 'object' && value !== null) return quantity;
  if (typeof value === 'number') return z.number().transform(String);
  return line(120);
});

const expectedPlace = `the number of a paragraph, or one of: ${placesOutsideBody.join(', ')}`;
const place = choose<number | (typeof placesOutsideBody)[number]>((value) =>
  typeof value === 'number'
    ? z.int().min(1, expectedPlace).max(2000, expectedPlace)
    : z.enum(placesOutsideBody, expectedPlace),
);

const maxQuoteWords = 12;
const maxQuoteCharacters = 40;
/** Scripts that put no spaces between words. */
const unspacedScript = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Why words are too many for a quote, or `undefined`. Twelve words; forty characters where a script has no word spaces. */
export function refuseQuoteLength(words: string): string | undefined {
  if (unspacedScript.test(words)) {
    const count = Array.from(words.replace(/\s/g, '')).length;
    return count > maxQuoteCharacters ? `it has ${count} characters` : undefined;
  }
  const count = words.split(/\s+/).filter(Boolean).length;
  return count > maxQuoteWords ? `it has ${count} words` : undefined;
}

/** What {@link refuseQuoteLength} accepts, in words. */
export const expectedQuote = `at most ${maxQuoteWords} words (${maxQuoteCharacters} characters where a script has no word spaces), and never a whole sentence`;

/** Marks that open and close a quotation, as they are written round a whole quote. */
const quotationMarks = /^(?:"[^"]*"|'[^']*'|“[^”]*”|‘[^’]*’|«[^»]*»|„[^“”]*[“”]|「[^」]*」|『[^』]*』)$/u;

const quote = line(300).superRefine((value, context) => {
  if (quotationMarks.test(value))
    addIssue(context, 'The quote brings quotation marks of its own: they would be shown twice.', {
      code: 'wrong-quote',
      expected: 'the words alone',
      hint: `Write “${value.slice(1, -1)}”.`,
    });
  const why =
    refuseQuoteLength(value) ?? (/^\p{Lu}.*[.!?]$|[。！？]$/u.test(value) ? 'it is a whole sentence' : undefined);
  if (why !== undefined)
    addIssue(context, `The quote is refused: ${why}.`, {
      code: 'wrong-quote',
      expected: expectedQuote,
      hint: 'Quote the few words that matter and tell the rest.',
    });
});

/** A basis that has nothing to go by but the day on which the article came out. */
const isDayOfPublication =
  /^(?:no (?:period|year|date|time) is (?:printed|noted|given|stated)\b|the (?:article|text|report) is (?:probably )?(?:of|from) (?:(?:early|mid|late) )?(?:\d{1,2} )?[a-z]+ \d{4}$)/i;

export const statementSchema = z
  .strictObject({
    claim: id,
    /** Tells apart several statements of one article on one claim. */
    key: id.optional(),
    position: z.enum(positions).default('affirms'),
    /** The answer to the claim's question, in our words. */
    says: line(280),
    value: rawValue.optional(),
    /** Where the claim asks for a value and none can be given: what the article says cannot be compared. */
    comparable: z.literal(false).optional(),
    scope: line(60).optional(),
    /** The period it is about, only where the article states one, as coarse as it states it. */
    asOf: partialDate.optional(),
    /** Nearest first; `[]` is the outlet's own voice. */
    credit,
    /** The words that weaken it or pass it on. */
    hedge: line(160).optional(),
    quote: quote.optional(),
    /** Where it is in the original; absent where that was not noted. */
    place: place.optional(),
    /** How a value or period that is not printed was worked out. */
    basis: line(300).optional(),
    /** One sentence shown with it, for what the rules cannot see. */
    note: line(300).optional(),
    /** What was wrong here and has been put right: the day, what the cell said, and why it was wrong. Earliest first, however written. */
    corrected: z
      .array(z.strictObject({ on: day, was: line(200), why: line(300) }))
      .transform((corrections) => corrections.toSorted((a, b) => a.on.firstDay - b.on.firstDay))
      .optional(),
  })
  .superRefine(({ asOf, basis }, context) => {
    if (asOf === undefined || basis === undefined || !isDayOfPublication.test(basis)) return;
    context.addIssue({
      code: 'custom',
      message: 'The period is that of the article, not one that it states.',
      path: ['basis'],
      params: {
        expected: 'asOf only where the article says of what time it speaks',
        hint: 'Delete asOf and this basis; or say by which words of the article the period is known.',
      } satisfies IssueDetails,
    });
  })
  .superRefine(({ value, comparable }, context) => {
    if (value === undefined || comparable === undefined) return;
    context.addIssue({
      code: 'custom',
      message: 'The statement has a value, and is said not to be comparable.',
      path: ['comparable'],
      params: { expected: 'one of the two', hint: 'Delete one of the two.' } satisfies IssueDetails,
    });
  })
  .superRefine(({ hedge, credit }, context) => {
    // The credit says already that it is hearsay: said twice, it would make the statement look less firm than others on the same hearsay.
    const last = credit.at(-1);
    if (hedge === undefined || last?.kind !== 'hearsay' || !last.words.toLowerCase().includes(hedge.toLowerCase()))
      return;
    context.addIssue({
      code: 'custom',
      message: 'The hedge repeats the hearsay of the credit.',
      path: ['hedge'],
      params: { expected: 'other words that weaken the statement', hint: 'Delete the hedge.' } satisfies IssueDetails,
    });
  });

export type StatementFields = z.output<typeof statementSchema>;
