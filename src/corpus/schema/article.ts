import { z } from 'zod';
import { expectedAddress, refuseAddress } from './address.ts';
import {
  addIssue,
  address,
  choose,
  day,
  hasKey,
  id,
  language,
  line,
  moment,
  never,
  relianceKinds,
  seenAs,
  sha256,
} from './fields.ts';
import { isId } from './id.ts';

import { statementSchema } from './statement.ts';

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
  /** Of one with such a basis: whether a copy gave it, or none was seen at all; else its words are those of an address. */
  headlineFrom: z.enum(['copy', 'unseen']).optional(),
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
  /**
   * What was found in a text of the original that was saved outside the project: written by `npm run verify`, never by hand. It holds
   * as long as what it covers stays as it is.
   */
  receipt: z
    .strictObject({
      on: day,
      /** Digest of the saved text. */
      text: sha256,
      /** How much of it there was, and whether that is all of the article. */
      characters: z.int().min(1),
      whole: z.boolean(),
      /** Digest over all that was looked for. */
      covers: sha256,
      /** What of that is not in the text, such as “dead/body quote”. */
      missing: z.array(line(120)).default([]),
    })
    .optional(),
  /** Statements that were wrong and are not there any more: the claim, the day, what the cell said, and why it was wrong. */
  withdrawn: z.array(z.strictObject({ claim: id, on: day, was: line(200), why: line(300) })).default([]),
  /** Claims looked for in the whole article, and not there. */
  silentOn: z.array(id).default([]),
  /** Claims looked for in the part that was seen, and not there. */
  notInPart: z.array(id).default([]),
});

export type ArticleFields = z.output<typeof articleSchema>;
