import type { Origins } from '../../derive/origins.ts';
import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;

/** What articles do that take a position, before how many they are. */
const positions: Readonly<Record<Origins['position'], string>> = {
  affirms: 'Told by',
  denies: 'Denied by',
  doubts: 'Doubted by',
};

/** Where the statements on a claim come from. */
const en = {
  positions,
  unnamedOf: (holder: string) => `an unnamed source of ${holder}`,
  /** An origin, with those that count with it. */
  group: (widest: string, others: readonly string[]) =>
    others.length === 0 ? widest : `${widest} (${english.and(others)} included)`,
  articles: (number: number) => plural(number, { one: '# article', other: '# articles' }),
  origins: (names: readonly string[]) =>
    `${plural(names.length, { one: '# original source', other: '# original sources' })}: ${names.join('; ')}`,
  own: (number: number) => plural(number, { one: '# states it itself', other: '# state it themselves' }),
  hearsay: (number: number) => plural(number, { one: '# on hearsay', other: '# on hearsay' }),
  unknown: (number: number) =>
    plural(number, { one: '# with the source not recorded', other: '# with the source not recorded' }),
  /** After all else, where nobody named and no outlet affirms it. */
  restsOn: { unnamed: '. It rests on unnamed sources alone', hearsay: '. It rests on hearsay alone' },
};

export type OriginLabels = typeof en;
export const originLabels: ByLanguage<OriginLabels> = { en };
