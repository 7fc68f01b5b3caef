import type { Story } from '../../corpus/model.ts';
import { cardLabels } from '../card-labels.ts';
import { columnRules } from '../opening-columns.ts';
import type { Site } from '../site.ts';

/** The rules by which the columns of a story's tables are chosen, and their names where rows are cards. */
export function columnStyles(story: Story, site: Site): string {
  return columnRules(story, site.agreements(story)) + cardLabels(story.articles, site);
}
