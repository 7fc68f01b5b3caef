import type { TwoWays } from '../../derive/agreement.ts';
import type { RelationKind } from '../../derive/relate.ts';
import type { ByLanguage } from './language.ts';
import { english } from './language.ts';
import { relationLabels } from './relations.ts';

const { plural, number } = english;

const twoWays: Readonly<Record<TwoWays, string>> = {
  body: 'Says it two ways: two places of the text exclude each other',
  outside: 'Says it two ways: headline, deck or caption is not what the text says',
};

/** How the statements on a claim relate. */
const en = {
  ...relationLabels.en,
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
