import type { Article, Story } from '../corpus/model.ts';
import { sectionAnchor } from './addresses.ts';

/** How many columns a table opens on: as many as can be compared at a glance on a wide screen. */
export const openColumns = 5;

/**
 * The articles that the table of a section opens on, in the story's order: the featured ones that say something there, then
 * those with the most statements there, then the other featured ones, up to {@link openColumns}. All if there are no more.
 */
export function openingColumns(story: Story, section: string): readonly Article[] {
  if (story.articles.length <= openColumns) return story.articles;
  const claims = new Set(story.claims.filter((claim) => claim.section === section).map(({ id }) => id));
  const statements = (article: Article) => article.statements.filter(({ claim }) => claims.has(claim)).length;
  const speaking = story.articles.filter((article) => statements(article) > 0);
  const order = [
    ...story.featured.filter((article) => speaking.includes(article)),
    ...speaking.toSorted(
      (a, b) => statements(b) - statements(a) || story.articles.indexOf(a) - story.articles.indexOf(b),
    ),
    ...story.featured,
  ];
  const chosen = new Set([...new Set(order)].slice(0, openColumns));
  return story.articles.filter((article) => chosen.has(article));
}

/**
 * The style rules by which a reader chooses columns without script. While no box of the chooser is ticked, a table shows the
 * columns it opens on; else those whose boxes are ticked. A column that the address points into is always shown. On paper, the
 * list of articles is cut to those shown. The rules stand in a file of their own because the content security policy allows no
 * styles in the page.
 */
export function columnRules(story: Story): string {
  const opening = story.sections.map(({ id }) => ({ id, open: new Set(openingColumns(story, id)) }));
  const rules = story.articles.flatMap((article, index) => {
    const item = index + 1;
    const column = index + 2;
    const cells = `:not(:has(td:nth-child(${column}):target)) .claims tr>:nth-child(${column})`;
    const chosen = `main:has(.chooser :checked):not(:has(.chooser li:nth-child(${item}) :checked))`;
    const closed = opening.filter(({ open }) => !open.has(article)).map(({ id }) => `#${sectionAnchor(id)}`);
    const nowhere = closed.length === opening.length;
    const later = 'main:not(:has(.chooser :checked))';
    return [
      `${chosen} .table-section${cells}{display:none}`,
      `@media print{${chosen} .article-list>:nth-child(${item}){display:none}}`,
      ...(closed.length > 0 ? [`${later} :is(${closed.join()})${cells}{display:none}`] : []),
      ...(nowhere ? [`@media print{${later} .article-list>:nth-child(${item}){display:none}}`] : []),
    ];
  });
  return `${rules.join('\n')}\n`;
}
