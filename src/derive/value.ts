import type { Value } from '../corpus/model.ts';
import type { PartialDate } from '../corpus/partial-date.ts';

/** What of a date is compared: not how it was written. */
export type ComparedDate = Pick<PartialDate, 'firstDay' | 'lastDay' | 'approximate' | 'uncertain' | 'instant'>;

/** What of a value is compared. Every {@link Value} is one. */
export type ComparedValue =
  Exclude<Value, { readonly kind: 'date' }> | { readonly kind: 'date'; readonly date: ComparedDate };

/** The value of one kind. */
export type ValueOf<Kind extends Value['kind'], Of extends ComparedValue = Value> = Extract<
  Of,
  { readonly kind: Kind }
>;

/** Two values of one kind. What compares values switches over it, so that no kind can be forgotten. */
export type ValuePair = {
  readonly [Kind in Value['kind']]: {
    readonly kind: Kind;
    readonly a: ValueOf<Kind, ComparedValue>;
    readonly b: ValueOf<Kind, ComparedValue>;
  };
}[Value['kind']];

/** Pairs two values; `undefined` where they are of two kinds, which values on one claim never are. */
export function pairValues(a: ComparedValue, b: ComparedValue): ValuePair | undefined {
  // The kinds are the same, which the compiler cannot carry from the one value to the other.
  return a.kind === b.kind ? ({ kind: a.kind, a, b } as ValuePair) : undefined;
}

/** Whether two choices are of the same options, in whatever order. */
export function sameOptions(a: ValueOf<'choice'>, b: ValueOf<'choice'>): boolean {
  return a.options.length === b.options.length && a.options.every((option) => b.options.includes(option));
}
