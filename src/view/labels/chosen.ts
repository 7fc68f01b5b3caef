import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { number, plural } = english;

/** How many claims there are of each kind among some versions, in the order in which they are told. */
export interface ChosenCounts {
  readonly conflict: number;
  readonly differ: number;
  readonly agree: number;
  readonly apart: number;
  readonly single: number;
}

const countWords: Readonly<Record<keyof ChosenCounts, (claims: number) => string>> = {
  conflict: (claims) => `${number(claims)} in conflict`,
  differ: (claims) => plural(claims, { one: '# differs', other: '# differ' }),
  agree: (claims) => plural(claims, { one: '# agrees', other: '# agree' }),
  apart: (claims) => `${number(claims)} not comparable`,
  single: (claims) => `${number(claims)} only one of them says`,
};

const these: Readonly<Record<number, string>> = { 2: 'These two', 3: 'These three', 4: 'These four' };

/** What is said of the versions that a reader chose, which only a script knows. */
const en = {
  /** Before how all articles relate on a claim, beside how those that are shown do. */
  amongAll: 'among all: ',
  /** Heads of the list of claims, by how the versions that are shown relate. */
  groups: {
    differ: (claims: number) => `They differ (${number(claims)})`,
    agree: (claims: number) => `They say the same (${number(claims)})`,
    apart: (claims: number) => `Not comparable (${number(claims)})`,
    single: (claims: number) => `Only one of them says (${number(claims)})`,
  },
  tally: (versions: number, counts: ChosenCounts) => {
    const { single, ...both } = counts;
    const shared = Object.entries(both).flatMap(([kind, claims]) =>
      claims > 0 ? [countWords[kind as keyof ChosenCounts](claims)] : [],
    );
    const parts = [shared.join(', '), single > 0 ? countWords.single(single) : ''].filter((part) => part !== '');
    return `${these[versions] ?? ''}: ${parts.join('; ')}.`;
  },
  hedged: (versions: readonly { readonly name: string; readonly hedged: number; readonly all: number }[]) =>
    `Hedged: ${versions
      .map(({ name, hedged, all }, index) =>
        index === 0
          ? `${name} ${number(hedged)} of ${plural(all, { one: '# statement', other: '# statements' })}`
          : `${name} ${number(hedged)} of ${number(all)}`,
      )
      .join(', ')}.`,
  /** How many versions a search finds. */
  found: (found: number, all: number) => `${number(found)} of ${number(all)} versions`,
  another: 'Another version',
  inPlaceOf: (name: string) => `Another version in the place of ${name}`,
  passage: 'To the passage',
  toWords: (name: string) => `${name}: to its words`,
  close: 'Close',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  add: 'Add a version',
  shown: (names: readonly string[]) => `${names.length} versions are shown: ${names.join(', ')}.`,
  passages: (number: number) => plural(number, { one: '# passage', other: '# passages' }),
  /** What is read aloud when a claim is chosen. */
  chosen: (claim: string, versions: readonly string[]) => `${claim}. ${versions.join('. ')}`,
  says: (name: string, words: string) => `${name}: ${words}`,
};

export type ChosenLabels = typeof en;
export const chosenLabels: ByLanguage<ChosenLabels> = { en };
