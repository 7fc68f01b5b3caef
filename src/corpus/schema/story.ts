import { z } from 'zod';
import { addIssue, choose, claimKinds, day, hasKey, id, line, moment, partialDate } from './fields.ts';
import { expectedId, isId } from './id.ts';

/** Other words for the search; a number that a space splits is two that nobody types. */
const alias = line(80).superRefine((value, context) => {
  const joined = value.replace(/(?<!\d)(\d{1,3}), (?=\d{3}(?!\d))/g, '$1,');
  if (joined !== value)
    addIssue(context, 'A space splits the number.', {
      expected: 'a number in one piece',
      hint: `Write “'${joined}'”.`,
    });
});

const claimBase = {
  id,
  /** The section of the story whose table it is in. */
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
  aliases: z.array(alias).default([]),
  /** The first day on which it could be known; only for dated events. */
  since: moment.optional(),
  /** What it asks for goes on changing, so that an article that names no time speaks of its own. */
  changing: z.literal(true).optional(),
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
  quantity: z.strictObject({
    ...claimBase,
    kind: z.literal('quantity'),
    unit: line(40),
    /** How many decimals its numbers may have; without it they are whole. */
    decimals: z.int().min(1).max(9).optional(),
  }),
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

export type ClaimFields = z.output<(typeof claimSchemas)[keyof typeof claimSchemas]>;

/** A claim of a story; an unknown kind is reported as such, and the rest of the claim is still checked. */
export const claimSchema = choose<ClaimFields>((value) => {
  const kind = hasKey(value, 'kind') ? (value as { kind: unknown }).kind : undefined;
  const known = claimKinds.find((candidate) => candidate === kind);
  if (known) return claimSchemas[known] as z.ZodType<ClaimFields>;
  return z.looseObject({ ...claimBase, kind: z.enum(claimKinds) }) as unknown as z.ZodType<ClaimFields>;
});

/** The front matter of `content/stories/<story>.md`. */
export const storySchema = z.strictObject({
  title: line(120),
  /** What the story is about; never what is agreed, that is derived. */
  summary: line(600),
  /** What readers may call what it is about, in whatever language: names, and words that none of its articles has. */
  aliases: z.array(alias).default([]),
  /** The day on which it was first published here. */
  added: day.optional(),
  sections: z.array(z.strictObject({ id, title: line(100), when: partialDate.optional() })).min(1),
  claims: z.array(claimSchema).min(1),
  /** The articles the table opens on, by id. */
  featured: z.array(id).default([]),
});

export type StoryFields = z.output<typeof storySchema>;
