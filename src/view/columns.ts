/** How many columns a table opens on: as many as can be compared at a glance on a wide screen. */
export const openColumns = 5;

/** The class of the cells of a column, from 0: a rule for a class is tried on its cells alone, one for a place on every cell. */
export function columnClass(index: number): string {
  return `c${index}`;
}

/** What stands between the claim and the article in the anchor of a cell. */
export const cellMark = '--';
