import { z } from 'zod';
import { address, country, language, line, outletKinds } from './fields.ts';

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

export type OutletFields = z.output<typeof outletSchema>;
