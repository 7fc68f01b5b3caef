/** What a reader chose on a story's page, as the address keeps it. */
export interface Choice {
  /** The ids of the articles that are shown; none: as the page opens. */
  readonly with: readonly string[];
  /** The agreement whose rows are shown; empty: all. */
  readonly show: string;
  /** The ids of the sections that are folded. */
  readonly fold: readonly string[];
  /** How the columns of the map are ordered; empty: by day. */
  readonly order: string;
}

/** Reads a choice from the address. Lists may be joined by commas or given one by one, as forms send them. */
export function readChoice(search = location.search): Choice {
  const asked = new URLSearchParams(search);
  const list = (name: string) => [...new Set(asked.getAll(name).flatMap((value) => value.split(',')))].filter(Boolean);
  return { with: list('with'), show: asked.get('show') ?? '', fold: list('fold'), order: asked.get('order') ?? '' };
}

/** The query of an address that keeps a choice, with commas left readable; empty if nothing is chosen. */
export function choiceQuery(choice: Readonly<Record<string, string | readonly string[]>>): string {
  const parts = Object.entries(choice).flatMap(([name, value]) => {
    const list = typeof value === 'string' ? [value].filter(Boolean) : value;
    return list.length === 0 ? [] : [`${name}=${list.map(encodeURIComponent).join(',')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Puts a choice into the address, in the place of the last one. */
export function writeChoice(choice: Choice): void {
  const { with: articles, show, fold, order } = choice;
  const query = choiceQuery({ with: articles, show, fold, order });
  if (query !== location.search)
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
}
