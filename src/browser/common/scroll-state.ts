/** Where a reader was when they left the page. */
interface ScrollState {
  readonly focus: string;
  readonly regions: readonly (readonly [left: number, top: number])[];
}

const regionsOf = () => [...document.querySelectorAll<HTMLElement>('main [role="region"][tabindex="0"]')];

/**
 * Brings a reader who comes back to the same place: browsers restore how far the page was scrolled, but not the regions in
 * it. The state is kept in the history's entry when the page is left, so each entry has its own.
 */
export function restoreScroll(): void {
  const { scrollState } = (history.state ?? {}) as { readonly scrollState?: ScrollState };
  const target = location.hash === '' ? null : document.querySelector(':target');
  if (scrollState) {
    for (const [index, region] of regionsOf().entries()) {
      const [left = 0, top = 0] = scrollState.regions[index] ?? [];
      region.scrollTo({ left, top, behavior: 'instant' });
    }
    if (scrollState.focus !== '') {
      focusIn(scrollState.focus);
      // A cell that only the address shows is there once the page has been brought to it.
      addEventListener('pageshow', () => focusIn(scrollState.focus), { once: true });
    }
  } else target?.scrollIntoView({ behavior: 'instant' });
  addEventListener('pagehide', () => {
    const regions = regionsOf().map(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop] as const);
    const focus = document.activeElement?.closest('td[id], tr[id]')?.id ?? '';
    history.replaceState({ scrollState: { focus, regions } satisfies ScrollState }, '');
  });
}

/** Gives the focus to the first link of a row or a cell, unless a reader has it elsewhere by now. */
function focusIn(id: string): void {
  if (document.activeElement !== document.body) return;
  document.getElementById(id)?.querySelector('a')?.focus({ preventScroll: true });
}
