import type { Article, Story } from '../corpus/model.ts';
import type { ClaimAgreement } from '../derive/agreement.ts';
import { sectionAnchor } from './addresses.ts';
import { columnClass, openColumns } from './columns.ts';

/** Of two articles in conflict on a claim, so many pairs are tried at most: the likeliest ones are enough to find few columns. */
const maxPairs = 60;

type Pair = readonly [Article, Article];

/**
 * The articles that the table of a section opens on, in the story's order: {@link openColumns} that show both sides of each of
 * its conflicts, as few as do it, then those that add another answer or an answer at all to most of the rows, of these the
 * featured ones, then those with the most statements there. All if there are no more.
 *
 * @param agreements those of the section's claims
 */
export function openingColumns(story: Story, agreements: readonly ClaimAgreement[]): readonly Article[] {
  if (story.articles.length <= openColumns) return story.articles;
  const statements = statementCounts(agreements);
  const place = new Map(story.articles.map((article, index) => [article, index]));
  const isFeatured = new Set(story.featured);
  const byWorth = (a: Article, b: Article) =>
    Number(isFeatured.has(b)) - Number(isFeatured.has(a)) ||
    (statements.get(b) ?? 0) - (statements.get(a) ?? 0) ||
    (place.get(a) ?? 0) - (place.get(b) ?? 0);
  const inConflict = agreements.filter(({ kind }) => kind === 'conflict').map((one) => likeliestPairs(one, byWorth));
  const chosen = new Set(showingAll(inConflict, openColumns));
  const order = story.articles.toSorted(byWorth);
  while (chosen.size < openColumns) {
    const gains = order
      .filter((article) => !chosen.has(article))
      .map((article) => ({ article, gain: gainOf(article, chosen, agreements) }));
    const best = gains.reduce((most, one) => (one.gain > most.gain ? one : most));
    chosen.add(best.article);
  }
  return story.articles.filter((article) => chosen.has(article));
}

function statementCounts(agreements: readonly ClaimAgreement[]): ReadonlyMap<Article, number> {
  const counts = new Map<Article, number>();
  for (const { article } of agreements.flatMap(({ statements }) => statements))
    counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

function likeliestPairs({ deciding }: ClaimAgreement, byWorth: (a: Article, b: Article) => number): Pair[] {
  return deciding
    .map(({ a, b }): Pair => (byWorth(a.article, b.article) <= 0 ? [a.article, b.article] : [b.article, a.article]))
    .sort(([a1, a2], [b1, b2]) => byWorth(a2, b2) || byWorth(a1, b1))
    .slice(0, maxPairs);
}

/** The fewest articles, `most` at most, that have a pair of each list; of as many lists as can be had so where all cannot. */
function showingAll(lists: readonly (readonly Pair[])[], most: number): readonly Article[] {
  for (let size = 0; size <= most; size++) {
    const found = complete(lists, [], size);
    if (found) return found;
  }
  return lists.length === 0 ? [] : showingAll(lists.slice(0, -1), most);
}

/** Adds pairs to the chosen articles until each list has one, if `size` articles are enough. */
function complete(
  lists: readonly (readonly Pair[])[],
  chosen: readonly Article[],
  size: number,
): readonly Article[] | undefined {
  const [open] = lists
    .filter((pairs) => !pairs.some((pair) => pair.every((article) => chosen.includes(article))))
    .toSorted((a, b) => a.length - b.length);
  if (!open) return chosen;
  for (const pair of open) {
    const more = [...new Set([...chosen, ...pair])];
    const found = more.length <= size ? complete(lists, more, size) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** What an article adds to those chosen: a row in which the answers part counts most, then a row in which nobody spoke. */
function gainOf(article: Article, chosen: ReadonlySet<Article>, agreements: readonly ClaimAgreement[]): number {
  return agreements.reduce((sum, { reporting, relations }) => {
    if (!reporting.includes(article)) return sum;
    const shown = reporting.filter((other) => chosen.has(other));
    const parts = (one: Article, other: Article) => {
      const kind = relations.get(one)?.get(other);
      return kind === 'conflict' || kind === 'differ';
    };
    const isParted = shown.some((one) => shown.some((other) => parts(one, other)));
    if (!isParted && shown.some((other) => parts(article, other))) return sum + 3;
    return sum + (shown.length === 0 ? 2 : 0.1);
  }, 0);
}

/**
 * The style rules by which a reader chooses columns without script. While no box of the chooser is ticked, a table shows the
 * columns it opens on; else those whose boxes are ticked. A column that the address points into is always shown. On paper, the
 * list of articles is cut to those shown. The rules are in a file of their own because the content security policy allows no
 * styles in the page, and begin beside the tables, not above them: a rule that asks what a whole page has is asked again for
 * every row that arrives.
 *
 * @param agreements those of the story's claims
 */
export function columnRules(story: Story, agreements: readonly ClaimAgreement[]): string {
  const opening = story.sections.map(({ id }) => ({
    id,
    open: new Set(
      openingColumns(
        story,
        agreements.filter(({ claim }) => claim.section === id),
      ),
    ),
  }));
  const rules = story.articles.flatMap((article, index) => {
    const box = `.chooser li:nth-child(${index + 1}) :checked`;
    const column = columnClass(index);
    const cells = `.scroll:not(:has(td:target):has(.${column}:target)) .${column}`;
    const listed = `.article-list>:nth-child(${index + 1})`;
    const closed = opening.filter(({ open }) => !open.has(article)).map(({ id }) => `#${sectionAnchor(id)}`);
    return [
      `${chosen}:not(:has(${box}))~.table-section ${cells}{display:none}`,
      `@media print{main:has(.chooser li :checked):not(:has(${box})) ${listed}{display:none}}`,
      ...(closed.length > 0 ? [`${unchosen}~:is(${closed.join()}) ${cells}{display:none}`] : []),
      ...(closed.length === opening.length
        ? [`@media print{main:not(:has(.chooser li :checked)) ${listed}{display:none}}`]
        : []),
    ];
  });
  return `${rules.join('\n')}\n`;
}

const chosen = '.table-controls:has(.chooser li :checked)';
const unchosen = '.table-controls:not(:has(.chooser li :checked))';
