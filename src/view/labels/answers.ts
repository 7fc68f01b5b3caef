import type { ByLanguage } from './language.ts';
import { english } from './language.ts';

const { number, plural } = english;

/** The answers to a claim, each with who gives it. */
const en = {
  count: (articles: number) => plural(articles, { one: '# article', other: '# articles' }),
  /** Between how many give an answer and their outlets. */
  before: ': ',
  /** After the outlets that are named, where not all are. */
  rest: (articles: number) => ` +${number(articles)}`,
  /** After the answers that are shown, where not all are. */
  more: (answers: number) => `and ${plural(answers, { one: '# other answer', other: '# other answers' })}`,
  /** Where one article is alone against several that agree. */
  oneDiffers: 'One article differs',
  sources: (origins: number) => plural(origins, { one: '# original source', other: '# original sources' }),
  disagreements: {
    title: 'What they say differently',
    rule: 'First the questions on which most articles stand against one another, last those on which one article differs from the rest.',
    rest: (claims: number) => plural(claims, { one: '# more question', other: '# more questions' }),
  },
  agreed: { title: 'What they agree on', of: (giving: number, reporting: number) => `${giving} of ${reporting}` },
  changed: { title: 'What changed over time' },
};

export type AnswerLabels = typeof en;
export const answerLabels: ByLanguage<AnswerLabels> = { en };
