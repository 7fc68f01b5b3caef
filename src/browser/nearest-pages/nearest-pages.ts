import leven from 'leven';

/** A page of the site: its path below the base, and its title. */
export type PageEntry = readonly [path: string, title: string];

/** The pages whose paths are nearest to one that does not exist (Levenshtein distance), nearest first. */
export function nearestPages(path: string, pages: readonly PageEntry[], most = 5): PageEntry[] {
  return pages
    .map((page) => ({ page, distance: leven(path, page[0]) }))
    .filter(({ page, distance }) => distance <= Math.max(path.length, page[0].length) / 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ page }) => page);
}
