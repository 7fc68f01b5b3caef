import type { Inline } from './inline.ts';

/** A list of details: each a label with what is known. */
export type Details = readonly { readonly label: string; readonly value: readonly Inline[] }[];
