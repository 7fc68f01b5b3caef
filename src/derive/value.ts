import type { Value } from '../corpus/model.ts';

/** The value of one kind. */
export type ValueOf<Kind extends Value['kind']> = Extract<Value, { readonly kind: Kind }>;

/** Two values of one kind. What compares values switches over it, so that no kind can be forgotten. */
export type ValuePair = {
  readonly [Kind in Value['kind']]: { readonly kind: Kind; readonly a: ValueOf<Kind>; readonly b: ValueOf<Kind> };
}[Value['kind']];

/** Pairs two values; `undefined` where they are of two kinds, which values on one claim never are. */
export function pairValues(a: Value, b: Value): ValuePair | undefined {
  // The kinds are the same, which the compiler cannot carry from the one value to the other.
  return a.kind === b.kind ? ({ kind: a.kind, a, b } as ValuePair) : undefined;
}

/** Whether two choices are of the same options, in whatever order. */
export function sameOptions(a: ValueOf<'choice'>, b: ValueOf<'choice'>): boolean {
  return a.options.length === b.options.length && a.options.every((option) => b.options.includes(option));
}
