import type { Findings } from './finder.ts';
import type { Found, Kind } from './found.ts';
import { kindsOf } from './found.ts';
import { element } from '../common/elements.ts';
import { correctionWords, labels, marked, resultLines } from './result-view.ts';
import { startFinder } from './start-finder.ts';

/** How many of each kind stand below a box. */
const most: Readonly<Record<Kind, number>> = { claim: 5, article: 3, outlet: 2, source: 2 };

/**
 * Suggests answers below a search box as one types: a combobox with a list of links
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Enter without a choice leads to the search page, as without script.
 */
export function suggestBelow(box: HTMLElement, input: HTMLInputElement): void {
  const { base = '/' } = box.dataset;
  const list = element('div', '');
  list.id = `${input.id}-answers`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', labels.suggestions);
  const panel = element('div', 'answers');
  panel.hidden = true;
  const note = element('p', 'answers-note');
  panel.append(note, list);
  const status = element('p', 'visually-hidden');
  status.setAttribute('role', 'status');
  box.append(panel, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let asked = 0;
  /** Whether the reader closed the answers to what is typed. */
  let isDismissed = false;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const active = () => options().find((option) => option.ariaSelected === 'true');

  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) choose(undefined);
  };
  const choose = (option: HTMLElement | undefined) => {
    for (const other of options()) other.ariaSelected = String(other === option);
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const answer = async () => {
    const typed = input.value.trim();
    asked += 1;
    const mine = asked;
    if (typed === '') {
      open(false);
      return;
    }
    try {
      const finder = await startFinder(base);
      for await (const findings of finder.find(typed, {}, most)) {
        // A later key may have been answered meanwhile.
        if (mine !== asked) return;
        show(typed, findings);
      }
    } catch (error) {
      console.warn(error);
      if (mine === asked) open(false);
    }
  };
  const show = (typed: string, { found, totals, corrected, isWhole }: Findings) => {
    const search = element('a', '', found.length > 0 ? labels.allResults(typed) : labels.toSearchPage);
    search.href = `${base}search/?${new URLSearchParams({ q: typed }).toString()}`;
    const notes = [
      ...(corrected.length > 0 ? [correctionWords(corrected)] : []),
      ...(found.length === 0 ? [labels.nothingFor(typed)] : []),
    ].join(' ');
    note.textContent = notes;
    note.hidden = notes === '';
    const before = active()?.getAttribute('href');
    list.replaceChildren(...kindsOf(found).flatMap((kind) => group(kind, found)), asOption(search, 'all-results'));
    for (const [index, option] of options().entries()) option.id = `${list.id}-${index}`;
    // What was chosen among the claims stays chosen when the rest arrives.
    choose(options().find((option) => option.getAttribute('href') === before));
    if (isWhole) status.textContent = `${notes} ${labels.totals(totals)}`.trim();
    if (!isDismissed) open(document.activeElement === input);
  };

  input.addEventListener('input', () => {
    isDismissed = false;
    void answer();
  });
  input.addEventListener('focus', () => {
    if (list.childElementCount > 0 && input.value.trim() !== '') open(true);
  });
  // A press on an answer must not take the focus away before the link is followed.
  panel.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  input.addEventListener('blur', () => {
    open(false);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      isDismissed = true;
      open(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.childElementCount === 0) return;
      event.preventDefault();
      if (panel.hidden) open(true);
      const all = options();
      const current = active();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Past either end stands the input itself.
      const next = (current ? all.indexOf(current) : step === 1 ? -1 : all.length) + step;
      choose(all[next]);
    } else if (event.key === 'Enter') {
      const chosen = active();
      if (!chosen) return;
      event.preventDefault();
      chosen.click();
    }
  });
  void answer();
}

function group(kind: Kind, found: readonly Found[]): HTMLElement[] {
  const here = found.filter((page) => page.kind === kind);
  if (here.length === 0) return [];
  const title = element('p', 'answers-title', labels.kinds[kind]);
  title.ariaHidden = 'true';
  const made = element('div', '', title, ...here.map(option));
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', labels.kinds[kind]);
  return [made];
}

function option(page: Found): HTMLElement {
  const link = element('a', '', element('span', 'answer-title', ...marked(page.title)), ...resultLines(page));
  link.href = page.url;
  return asOption(link, '');
}

function asOption(link: HTMLAnchorElement, className: string): HTMLAnchorElement {
  link.className = `answer ${className}`.trim();
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.ariaSelected = 'false';
  return link;
}
