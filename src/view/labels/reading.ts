import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;

/** The versions of a story side by side. */
const en = {
  title: (story: string) => `Side by side: ${story}`,
  description: (story: string) =>
    `The versions of “${story}” next to one another, retold; passages on the same claim lead to one another.`,
  toStory: 'The story and its tables',
  howWithScript: 'Choose a claim, or marked words in a version: the others follow to where they speak of it.',
  howWithoutScript: (versions: number) =>
    `All ${plural(versions, { one: '# version', other: '# versions' })}, retold in our words, by day of publication. A marked passage leads to the next version’s on the same claim.`,
  switch: 'Version shown',
  claims: 'Claims',
  allVersions: 'all versions',
  original: 'Read the original',
  /** Beside how all articles relate on a claim. */
  among: (reporting: number, shown: number) => `among all; told by ${reporting} of these ${shown}`,
  inPlaceOf: (name: string) => `Version in the place of ${name}`,
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  add: 'Add a version',
  shown: (names: readonly string[]) => `${names.length} versions are shown: ${names.join(', ')}.`,
  passages: (number: number) => plural(number, { one: '# passage', other: '# passages' }),
  /** What is read aloud when a claim is chosen. */
  chosen: (claim: string, versions: readonly string[]) => `${claim}. ${versions.join('. ')}`,
  says: (name: string, words: string) => `${name}: ${words}`,
};

export type ReadingLabels = typeof en;
export const readingLabels: ByLanguage<ReadingLabels> = { en };
