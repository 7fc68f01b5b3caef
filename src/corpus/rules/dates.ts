import type { ArticleFile } from '../read/parsed-content.ts';
import type { ProblemList } from '../report/problems.ts';
import { dateIn } from './parts.ts';
import { hasKeyLike } from './references.ts';

/**
 * An article has a date that can be: not in the future, not later than its update, and explained where it is uncertain.
 *
 * @param today a day number (days since 1970-01-01, UTC)
 */
export function checkDates(article: ArticleFile, today: number, problems: ProblemList): void {
  const { yaml } = article;
  if (!yaml) return;
  const published = dateIn(article, 'published');
  const updated = dateIn(article, 'updated');
  for (const [key, date] of [
    ['published', published],
    ['updated', updated],
  ] as const) {
    // A day of grace: east of Greenwich it is tomorrow already.
    if (!date || date.firstDay <= today + 1) continue;
    problems.add(yaml.place([key]), {
      code: 'wrong-date',
      message: 'The date lies in the future.',
      found: date.edtf,
      expected: 'today or earlier',
      hint: 'Check the year.',
    });
  }
  if (!published) return;
  if (updated && updated.lastDay < published.firstDay) {
    problems.add(yaml.place(['updated']), {
      code: 'wrong-date',
      message: 'The article was updated before it was published.',
      found: updated.edtf,
      expected: `${published.edtf} or later`,
      hint: 'Check both dates.',
    });
  }
  if ((published.approximate || published.uncertain) && !hasKeyLike(article, 'publishedBasis')) {
    problems.add(yaml.place([]), {
      code: 'missing-key',
      message: `The date ${published.edtf} is not certain, and nothing tells where it comes from.`,
      expected: 'publishedBasis: what the date is inferred from',
      hint: 'Add “publishedBasis:” to this mapping.',
    });
  }
}
