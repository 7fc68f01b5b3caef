import { z } from 'zod';
import { addIssue, always, id, language, line, sourceKinds } from './fields.ts';

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

export type SourceFields = z.output<typeof sourceSchema>;
