import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { plural } = english;
const headlines = (number: number) => plural(number, { one: '# headline', other: '# headlines' });

/** The headlines of a story, compared. */
const en = {
  title: 'Headlines compared',
  pageTitle: (story: string) => `Headlines: ${story}`,
  description: (story: string) =>
    `Every headline on “${story}”, by day of publication, with the claims it carries and what others answer.`,
  /** How many there are, and of how many articles something else or nothing is known. */
  lead: (seen: number, addresses: number, unseen: number) =>
    [
      headlines(seen),
      ...(addresses > 0
        ? [
            plural(addresses, {
              one: '# known only by the words of its address',
              other: '# known only by the words of their addresses',
            }),
          ]
        : []),
      ...(unseen > 0
        ? [plural(unseen, { one: '# whose headline was not seen', other: '# whose headline was not seen' })]
        : []),
    ].join(' · '),
  link: 'Headlines compared',
  carriedTitle: 'What headlines answer',
  /** How many headlines carry an answer; the words of addresses are counted apart. */
  count: (seen: number, addresses: number) =>
    [
      ...(seen > 0 ? [headlines(seen)] : []),
      ...(addresses > 0 ? [plural(addresses, { one: '# address', other: '# addresses' })] : []),
    ].join(', '),
  listTitle: 'Every headline, by day of publication',
  address: 'The address reads: ',
  deck: 'in the line below it',
  otherwise: 'Its text says otherwise.',
  unseen: 'No headline was seen of: ',
  uncarriedTitle: 'What no headline says',
  uncarried: (claims: number) => plural(claims, { one: '# claim', other: '# claims' }),
  all: (number: number) => `All ${headlines(number)}`,
};

export type HeadlineLabels = typeof en;
export const headlineLabels: ByLanguage<HeadlineLabels> = { en };
