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
  const reporting = story.articles.filter((article) => statements(article) > 0);
  const order = [
    ...story.featured.filter((article) => reporting.includes(article)),
    ...reporting.toSorted(
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
 * list of articles is cut to those shown. The rules are in a file of their own because the content security policy allows no
 * styles in the page, and begin beside the tables, not above them: a rule that asks what a whole page has is asked again for
 * every row that arrives.
 */
export function columnRules(story: Story): string {
  const opening = story.sections.map(({ id }) => ({ id, open: new Set(openingColumns(story, id)) }));
  const rules = story.articles.flatMap((article, index) => {
    const box = `.chooser li:nth-child(${index + 1}) :checked`;
    const column = columnClass(index);
    const cells = `.scroll:not(:has(td:target):has(.${column}:target)) .${column}`;
    const listed = `.article-list>:nth-child(${index + 1})`;
    const closed = opening.filter(({ open }) => !open.has(article)).map(({ id }) => `#${sectionAnchor(id)}`);
    return [
      `${chosen}:not(:has(${box}))~.table-section ${cells}{display:none}`,
      `@media print{main:has(.chooser :checked):not(:has(${box})) ${listed}{display:none}}`,
      ...(closed.length > 0 ? [`${unchosen}~:is(${closed.join()}) ${cells}{display:none}`] : []),
      ...(closed.length === opening.length
        ? [`@media print{main:not(:has(.chooser :checked)) ${listed}{display:none}}`]
        : []),
    ];
  });
  return `${rules.join('\n')}\n`;
}

const chosen = '.table-controls:has(.chooser :checked)';
const unchosen = '.table-controls:not(:has(.chooser :checked))';

/** The class of the cells of a column, from 0: a rule for a class is tried on its cells alone, one for a place on every cell. */
export function columnClass(index: number): string {
  return `c${index}`;
}
