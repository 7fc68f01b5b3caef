import type { Claim } from '../../corpus/model.ts';
import type { AgreementKind } from '../../derive/agreement-kind.ts';
import type { TwoWays } from '../../derive/agreement.ts';
import type { Between, Reason, RelationKind } from '../../derive/relate.ts';
import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural, number } = english;

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

const twoWays: Readonly<Record<TwoWays, string>> = {
  body: 'Says it two ways: two places of the text exclude each other',
  outside: 'Says it two ways: headline, deck or caption is not what the text says',
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

/** How the statements on a claim relate. */
const en = {
  kinds,
  /** Of a claim on which several articles say something and fewer than two of them something to compare. */
  notCompared: 'Not compared',
  /** How many claims there are of a kind, the number standing before it. */
  counts: {
    conflict: 'in conflict',
    differ: 'differ',
    agree: 'agree',
    changes: 'changed over time',
    apart: 'not comparable',
    notCompared: 'not compared',
    single: 'from one article only',
    none: 'nobody speaks',
  },
  countsTitle: 'How the articles relate, in claims',
  reason,
  between,
  /** Why the statements on a claim relate as they do: its reasons, and between whom. */
  reasons: (reasons: readonly string[], among: readonly string[]) =>
    english.capitalise([english.or(reasons), english.and(among)].filter((part) => part !== '').join('; ')),
  tooFew: 'Fewer than two give something that can be compared with another',
  scopesApart: 'They speak of different scopes or different times',
  changes: 'Not the same at different times',
  /** Articles that print answers that conflict, each on another’s word. */
  sides: (articles: number, all: number) =>
    articles === all && all > 1
      ? `${articles === 2 ? 'both' : 'all'} print several sides`
      : plural(articles, { one: '# prints several sides', other: '# print several sides' }),
  scopes: (items: readonly { readonly words: string; readonly articles: number }[]) =>
    `${items.length === 1 ? 'Other scope' : 'Other scopes'}: ${counted(items)}`,
  noScope: 'none named',
  /** Where one article is alone against several that agree. */
  oneDiffers: 'One article differs',
  periods: (items: readonly { readonly words: string; readonly articles: number }[]) =>
    `${items.length === 1 ? 'Time' : 'Times'}: ${counted(items)}`,
  twoWays,
  /** How many others relate to one article in a way. */
  compared: (kind: RelationKind | 'apart', others: number) => {
    switch (kind) {
      case 'conflict':
        return plural(others, { one: '# conflicts', other: '# conflict' });
      case 'differ':
        return plural(others, { one: '# differs', other: '# differ' });
      case 'agree':
        return plural(others, { one: '# agrees', other: '# agree' });
      case 'apart':
        return `${number(others)} not comparable`;
    }
  },
  comparedTitles: {
    conflict: 'In conflict with it',
    differ: 'Differ from it',
    agree: 'Agree with it',
    apart: 'Not comparable with it',
  },
  overview: {
    conflict: 'Where they conflict',
    differ: 'Where they differ',
    agree: 'Where they agree',
  },
};

function counted(items: readonly { readonly words: string; readonly articles: number }[]): string {
  return items.map(({ words, articles }) => `${words} (${articles})`).join(', ');
}

export type AgreementLabels = typeof en;
export const agreementLabels: ByLanguage<AgreementLabels> = { en };
