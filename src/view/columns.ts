import type { Article, Story } from '../corpus/model.ts';

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
 * The style rules by which a reader chooses columns without script: column n of a table is hidden while the n-th box of its
 * chooser is not ticked, unless the address points to a cell in it. Such rules are static because the content security policy
 * allows no styles in the page.
 *
 * @param most the number of articles of the largest story
 */
export function columnRules(most: number): string {
  const rules = Array.from({ length: most }, (_, index) => {
    const column = index + 2;
    return `.section-table:has(.chooser li:nth-child(${index + 1}) input:not(:checked)):not(:has(td:nth-child(${column}):target)) .claims tr>:nth-child(${column}){display:none}`;
  });
  return `${rules.join('\n')}\n`;
}
