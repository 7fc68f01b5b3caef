import type { Claim } from '../../corpus/model.ts';
import type { AgreementKind } from '../../derive/agreement-kind.ts';
import type { Between, Reason, RelationKind } from '../../derive/relate.ts';
import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const kinds: Readonly<Record<AgreementKind, string>> = {
  conflict: 'Conflict',
  differ: 'Differ',
  agree: 'Agree',
  changes: 'Changes over time',
  apart: 'Not comparable',
  single: 'Only one article',
  none: 'Nobody speaks',
};

const valueNouns: Readonly<Record<Claim['kind'], { readonly one: string; readonly many: string }>> = {
  proposition: { one: 'answer', many: 'answers' },
  quantity: { one: 'figure', many: 'figures' },
  date: { one: 'date', many: 'dates' },
  name: { one: 'name', many: 'names' },
  choice: { one: 'answer', many: 'answers' },
  text: { one: 'answer', many: 'answers' },
};

const between: Readonly<Record<Between, string>> = {
  outlets: 'the outlets state it themselves',
  'one-source': 'same source, reported differently',
  sources: 'their sources disagree',
  unknown: 'we don’t know on whose word',
};

/** Why two statements relate as they do. */
function reason(kind: RelationKind, why: Reason, claim: Claim['kind']): string {
  const noun = valueNouns[claim];
  switch (why) {
    case 'position':
      if (kind === 'agree') return 'the same answer';
      return kind === 'conflict' ? 'some affirm what others deny' : 'some doubt what others say';
    case 'values':
      if (kind === 'agree') return `the same ${noun.one}`;
      return kind === 'conflict'
        ? `${noun.many} that exclude each other`
        : `${noun.many} that lie apart, not all of them certain`;
    case 'overlap':
      return `similar ${noun.many}, not identical`;
    case 'precision':
      return `the same ${noun.one}, not equally exact`;
    case 'firmness':
      return 'the same answer, not equally firm';
    case 'spelling':
      return 'two spellings of one name';
    case 'choice':
      if (kind === 'agree') return 'the same answer';
      return kind === 'conflict' ? 'answers that exclude each other' : 'different answers that can both be true';
  }
}

/** How statements relate and why, by themselves: a browser says it of the articles that a reader chose. */
const en = {
  kinds,
  /** Of a claim on which several articles say something and fewer than two of them something to compare. */
  notCompared: 'Not compared',
  reason,
  between,
  /** Why the statements on a claim relate as they do: its reasons, and between whom. */
  reasons: (reasons: readonly string[], among: readonly string[]) =>
    english.capitalise([english.or(reasons), english.and(among)].filter((part) => part !== '').join('; ')),
};

export type RelationLabels = typeof en;
export const relationLabels: ByLanguage<RelationLabels> = { en };
