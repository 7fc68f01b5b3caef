import { z } from 'zod';
import { expectedAddress, refuseAddress } from './address.ts';
import { expectedId, isId, seemingId } from './id.ts';
import type { PartialDate } from '../partial-date.ts';
import { parsePartialDate } from '../partial-date.ts';

/** What a custom check hands on to the problem report, in the `params` of its zod issue. */
export interface IssueDetails {
  readonly code?: 'wrong-date' | 'wrong-address' | 'wrong-quote' | 'missing-key';
  /** With `missing-key`: which. The path of the issue is then that of the mapping. */
  readonly key?: string;
  readonly expected?: string;
  readonly hint?: string;
}

const id = z.string().superRefine((value, context) => {
  if (isId(value)) return;
  const seeming = seemingId(value);
  addIssue(context, 'This is not an id.', {
    expected: expectedId,
    ...(isId(seeming) && { hint: `Write “${seeming}”.` }),
  });
});

/** One line of text, bounded in length so that a slip of the keyboard is not published as a headline. */
function line(longest = 300) {
  return z.string().superRefine((value, context) => {
    if (value.trim() === '')
      addIssue(context, 'Nothing is written here.', { expected: 'text', hint: 'Leave the key out.' });
    else if (value !== value.trim() || /[\n\r\t]/.test(value))
      addIssue(context, 'The text has spaces or line breaks where none belong.', { expected: 'one line of text' });
    else if (value.length > longest)
      addIssue(context, `The text is ${value.length} characters long.`, { expected: `at most ${longest} characters` });
  });
}

const address = z.string().superRefine((value, context) => {
  const why = refuseAddress(value);
  if (why !== undefined) {
    addIssue(context, `The address is refused: ${why}.`, {
      code: 'wrong-address',
      expected: expectedAddress,
      hint: 'Copy the address from the browser, or leave the key out.',
    });
  }
});

const expectedDate = 'a date such as 2024, 2024-08, 2024-08-06, 2024-08-06~ (about), 2024-08-06? (uncertain)';

/** A partial date; a bare year arrives as a number. */
const partialDate = z
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

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that the names know although ISO 3166-1 does not assign them. */
const notCountries: ReadonlySet<string> = new Set([
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
const country = z.string().superRefine((value, context) => {
  const isCode = /^[A-Z]{2}$/.test(value) && regionNames.of(value) !== undefined && !notCountries.has(value);
  // UK stands for GB, SU for RU: such a code has a region of its own.
  const region = isCode ? new Intl.Locale(`und-${value}`).region : undefined;
  if (region === value) return;
  addIssue(context, 'This is not a country code.', {
    expected: 'two capital letters of ISO 3166-1, such as KR',
    ...(region !== undefined && { hint: `Write “${region}”.` }),
  });
});

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language tag of BCP 47, such as `ko` or `zh-Hant`. */
const language = z.string().superRefine((value, context) => {
  const known =
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && languageNames.of(value.split('-')[0] ?? '') !== undefined;
  if (!known)
    addIssue(context, 'This is not a language tag.', { expected: 'a tag of BCP 47, such as en, ko or zh-Hant' });
});

function addIssue(
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
const always: z.core.$ZodSuperRefineParams = { when: ({ value }) => typeof value === 'object' && value !== null };

/**
 * Chooses the schema by looking at the value, so that a fault is reported against the form that was meant
 * (a plain union would only say "Invalid input").
 */
function choose<Output>(pick: (value: unknown) => z.ZodType<Output>): z.ZodType<Output> {
  return z.unknown().transform((value, context) => {
    const result = pick(value).safeParse(value, { error: describeIssue });
    if (result.success) return result.data;
    for (const issue of result.error.issues)
      context.addIssue({ ...issue, input: value } as Parameters<typeof context.addIssue>[0]);
    return z.NEVER;
  });
}

/** Refuses whatever it is given. */
function never(message: string, expected: string): z.ZodType<never> {
  return z.unknown().transform((_, context) => {
    addIssue(context, message, { expected });
    return z.NEVER;
  });
}

const hasKey = (value: unknown, key: string): boolean => typeof value === 'object' && value !== null && key in value;

export const outletKinds = ['newspaper', 'agency', 'broadcaster', 'magazine', 'online'] as const;
export const sourceKinds = ['person', 'official', 'body', 'agency', 'document', 'dataset'] as const;
export const claimKinds = ['proposition', 'quantity', 'date', 'name', 'choice', 'text'] as const;
export const positions = ['affirms', 'denies', 'doubts'] as const;
export const seenAs = ['original', 'copy', 'retelling'] as const;
/** How an article is built on another. The first two are what it says itself. */
export const relianceKinds = ['cites', 'quotes', 'translation', 'copy', 'rewrite', 'summary'] as const;
export const placesOutsideBody = ['headline', 'deck', 'caption'] as const;

/** `content/outlets/<outlet>.yaml`: an organisation that publishes articles. */
export const outletSchema = z.strictObject({
  /** As readers of English know it. */
  name: line(80),
  /** In its own language and script, where that differs. */
  nativeName: line(80).optional(),
  country,
  /** The language it mainly publishes in. */
  language,
  kind: z.enum(outletKinds),
  homepage: address.optional(),
  /** One fact a reader needs to place the outlet; no praise, no blame. */
  note: line(400).optional(),
});

/** `content/sources/<source>.yaml`: a person, body, document or dataset that can be credited. */
export const sourceSchema = z
  .strictObject({
    name: line(100),
    nativeName: line(100).optional(),
    nativeLanguage: language.optional(),
    kind: z.enum(sourceKinds),
    /** The body it belongs to or speaks for. */
    of: id.optional(),
    /** Other names of the same thing, with the same meaning. */
    aliases: z.array(line(100)).default([]),
    /** Spellings a reader would take for someone else. */
    otherSpellings: z.array(line(100)).default([]),
    note: line(400).optional(),
  })
  .superRefine((source, context) => {
    if (source.nativeName !== undefined && source.nativeLanguage === undefined) {
      addIssue(context, 'The native name has no language.', {
        code: 'missing-key',
        key: 'nativeLanguage',
        expected: 'nativeLanguage: the language of the native name, such as zh or ko',
      });
    }
  }, always);

const claimBase = {
  id,
  /** The section of the story whose table it stands in. */
  section: id,
  question: line(160).superRefine((value, context) => {
    if (!value.endsWith('?'))
      addIssue(context, 'A claim is asked as a question.', { expected: 'a question that ends in a question mark' });
  }),
  /** The row heading where space is short. */
  short: line(30),
  /** What a statement is about unless it says otherwise … */
  scope: line(60).optional(),
  /** … and what else it may be about; anything else is refused. */
  otherScopes: z.array(line(60)).default([]),
  /** Other words readers may search for. */
  aliases: z.array(line(80)).default([]),
  /** The first day on which it could be known; only for dated events. */
  since: moment.optional(),
};

const options = z.record(z.string(), line(80)).superRefine((value, context) => {
  if (Object.keys(value).length < 2)
    addIssue(context, 'A choice needs two options at least.', {
      expected: 'two or more options, each an id and its words',
    });
  for (const key of Object.keys(value)) {
    if (!isId(key)) addIssue(context, 'The name of an option is an id.', { expected: expectedId }, [key]);
  }
});

const claimSchemas = {
  /** Yes or no. */
  proposition: z.strictObject({ ...claimBase, kind: z.literal('proposition') }),
  /** A number of something. */
  quantity: z.strictObject({ ...claimBase, kind: z.literal('quantity'), unit: line(40) }),
  date: z.strictObject({ ...claimBase, kind: z.literal('date') }),
  /** Who or which. */
  name: z.strictObject({ ...claimBase, kind: z.literal('name') }),
  /** A question with a few possible answers: option id → words. */
  choice: z.strictObject({
    ...claimBase,
    kind: z.literal('choice'),
    options,
    /** The options go from weaker to stronger. */
    ordered: flag(),
    /** At most one of the options can be true. */
    exclusive: flag(),
  }),
  /** Compared by the reader only. */
  text: z.strictObject({ ...claimBase, kind: z.literal('text') }),
};

function flag() {
  return z.boolean().default(false);
}

export type ClaimEntry = z.output<(typeof claimSchemas)[keyof typeof claimSchemas]>;

/** A claim of a story; an unknown kind is reported as such, and the rest of the claim is still checked. */
export const claimSchema = choose<ClaimEntry>((value) => {
  const kind = hasKey(value, 'kind') ? (value as { kind: unknown }).kind : undefined;
  const known = claimKinds.find((candidate) => candidate === kind);
  if (known) return claimSchemas[known] as z.ZodType<ClaimEntry>;
  return z.looseObject({ ...claimBase, kind: z.enum(claimKinds) }) as unknown as z.ZodType<ClaimEntry>;
});

/** The front matter of `content/stories/<story>.md`. */
export const storySchema = z.strictObject({
  title: line(120),
  /** What the story is about; never what is agreed, that is derived. */
  summary: line(600),
  sections: z.array(z.strictObject({ id, title: line(100), when: partialDate.optional() })).min(1),
  claims: z.array(claimSchema).min(1),
  /** The articles the table opens on, by id. */
  featured: z.array(id).default([]),
});

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

const wholeNumber = z.int('a whole number in plain digits, such as 20000');

/** A quantity as it is written: one of `exact`, `about`, or `min` and `max`. Whole numbers of the claim's unit. */
const quantity = z
  .strictObject({
    min: wholeNumber.optional(),
    max: wholeNumber.optional(),
    about: wholeNumber.optional(),
    exact: wholeNumber.optional(),
  })
  .superRefine((value, context) => {
    const forms = [
      value.exact !== undefined,
      value.about !== undefined,
      value.min !== undefined || value.max !== undefined,
    ].filter(Boolean).length;
    if (forms !== 1)
      addIssue(context, 'A quantity is exact, about a number, or between a least and a most.', {
        expected: '{ exact }, { about }, { min }, { max } or { min, max }',
      });
    else if (value.min !== undefined && value.max !== undefined && value.min > value.max)
      addIssue(context, 'The least is more than the most.', { expected: 'min at most as large as max' });
  });

/** A value before the kind of its claim is known. */
export type RawValue =
  | string
  | readonly string[]
  | {
      readonly min?: number | undefined;
      readonly max?: number | undefined;
      readonly about?: number | undefined;
      readonly exact?: number | undefined;
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

const longestQuoteWords = 12;
const longestQuoteCharacters = 40;
/** Scripts that put no spaces between words. */
const unspacedScript = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Why words are too many for a quote, or `undefined`. Twelve words; forty characters where a script has no word spaces. */
export function refuseQuoteLength(words: string): string | undefined {
  if (unspacedScript.test(words)) {
    const count = Array.from(words.replace(/\s/g, '')).length;
    return count > longestQuoteCharacters ? `it has ${count} characters` : undefined;
  }
  const count = words.split(/\s+/).filter(Boolean).length;
  return count > longestQuoteWords ? `it has ${count} words` : undefined;
}

/** What {@link refuseQuoteLength} accepts, in words. */
export const expectedQuote = `at most ${longestQuoteWords} words (${longestQuoteCharacters} characters where a script has no word spaces), and never a whole sentence`;

const quote = line(300).superRefine((value, context) => {
  const why =
    refuseQuoteLength(value) ?? (/^\p{Lu}.*[.!?]$|[。！？]$/u.test(value) ? 'it is a whole sentence' : undefined);
  if (why !== undefined)
    addIssue(context, `The quote may not stand: ${why}.`, {
      code: 'wrong-quote',
      expected: expectedQuote,
      hint: 'Quote the few words that matter and tell the rest.',
    });
});

const statementSchema = z
  .strictObject({
    claim: id,
    /** Tells apart several statements of one article on one claim. */
    key: id.optional(),
    position: z.enum(positions).default('affirms'),
    /** The answer to the claim's question, in our words. */
    says: line(280),
    value: rawValue.optional(),
    scope: line(60).optional(),
    /** The period it is about, only where the article states one, as coarse as it states it. */
    asOf: partialDate.optional(),
    /** Nearest first; `[]` is the outlet's own voice. */
    credit,
    /** The words that weaken it or pass it on. */
    hedge: line(160).optional(),
    quote: quote.optional(),
    /** Where it stands in the original; absent where that was not noted. */
    place: place.optional(),
    /** How a value or period that is not printed was worked out. */
    basis: line(300).optional(),
    /** One sentence shown with it, for what the rules cannot see. */
    note: line(300).optional(),
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

const reliance = choose<
  | { article: string; how: (typeof relianceKinds)[number]; basis?: string | undefined }
  | { outlet: string; how: (typeof relianceKinds)[number]; basis?: string | undefined }
>((value) => {
  const common = { how: z.enum(relianceKinds), basis: line(300).optional() };
  const needsBasis = (entry: { how: string; basis?: string | undefined }, context: z.RefinementCtx) => {
    if (entry.basis === undefined && entry.how !== 'cites' && entry.how !== 'quotes') {
      addIssue(context, `“${entry.how}” is not something the article says itself, and nothing tells how it is known.`, {
        code: 'missing-key',
        key: 'basis',
        expected: 'basis: what shows it',
        hint: 'Add a basis, such as “same paragraphs in the same order”.',
      });
    }
  };
  if (hasKey(value, 'outlet')) return z.strictObject({ outlet: id, ...common }).superRefine(needsBasis);
  if (typeof value === 'object' && value !== null && !hasKey(value, 'article'))
    return never('Nothing is named that the article relies on.', '{ article, how } or { outlet, how }, with its basis');
  return z
    .strictObject({
      article: z.string('an article, as <story>/<article>, or an outlet').superRefine((text, context) => {
        const ids = text.split('/');
        if (ids.length !== 2 || !ids.every(isId))
          addIssue(context, 'This does not name an article.', { expected: '<story>/<article>' });
      }),
      ...common,
    })
    .superRefine(needsBasis);
});

/** Words that begin like an address are held to be one. */
function refuseBadAddress(words: string, context: z.RefinementCtx): void {
  const why = /^[a-z][a-z0-9+.-]*:\S/i.test(words) ? refuseAddress(words) : undefined;
  if (why !== undefined)
    addIssue(context, `The address is refused: ${why}.`, { code: 'wrong-address', expected: expectedAddress });
}

/** The front matter of `content/articles/<story>/<article>.md`: one outlet's version of a story. */
export const articleSchema = z.strictObject({
  outlet: id,
  headline: line(300),
  /** Where the headline is in another language than the article. */
  headlineLanguage: language.optional(),
  /** Our translation, where the headline is not in English. */
  headlineInEnglish: line(300).optional(),
  /** Where the headline comes from, if it was not seen itself: “rebuilt from the address”. */
  headlineBasis: line(300).optional(),
  /** No address is better than a wrong one. */
  url: address.optional(),
  published: moment,
  /** Where the date comes from; required when it is not certain. The rules check it. */
  publishedBasis: line(400).optional(),
  /** Not before `published`. */
  updated: moment.optional(),
  language,
  byline: line(160).optional(),
  seen: z.strictObject({
    /** What the editors read: the outlet's own page, a copy of it elsewhere, or someone's retelling. */
    as: z.enum(seenAs),
    /** Where, if not at `url`: an address or words. */
    from: line(300).superRefine(refuseBadAddress).optional(),
    /** Whether all of it was seen; what is not in a part is unseen, never silence. */
    whole: z.boolean(),
  }),
  /** One fact a reader needs about this text as it was found. */
  note: line(400).optional(),
  reliesOn: z.array(reliance).default([]),
  statements: z.array(statementSchema).default([]),
  /** Claims looked for in the whole article, and not there. */
  silentOn: z.array(id).default([]),
});

export type OutletEntry = z.output<typeof outletSchema>;
export type SourceEntry = z.output<typeof sourceSchema>;
export type StoryEntry = z.output<typeof storySchema>;
export type ArticleEntry = z.output<typeof articleSchema>;
export type StatementEntry = ArticleEntry['statements'][number];
