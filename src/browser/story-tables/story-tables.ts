import { originalAddress } from '../../view/addresses.ts';
import { cellMark, columnClass, openColumns } from '../../view/columns.ts';
import { storyLabels } from '../../view/labels/story.ts';
import { readChoice, writeChoice } from '../common/choice.ts';
import { pageLanguage } from '../common/page-language.ts';
import { restoreScroll } from '../common/scroll-state.ts';

const labels = storyLabels[pageLanguage()];

/** Where sections are long: all but the first open folded. */
const narrow = matchMedia('(max-width: 40rem)');

/** In the address where a reader opened all sections; no id has this form. */
const noSection = '-';

/**
 * `<story-tables>`: keeps what a reader chose of a story's tables in the address, and offers what can be done with a cell where
 * it stands. Choosing itself works by style rules, without script (`columns.css`, `table.css`).
 *
 * In the address: `with`, the ids of the articles shown; `show`, the agreement whose rows are shown; `fold`, the ids of the
 * sections that are folded, or `-` for none where some are folded at first.
 *
 * Attributes: `data-base`, the site's own address; `data-relations`, that of what relates the chosen articles; `data-report-to` and
 * `data-site`, the settings of those names, if set.
 */
class StoryTables extends HTMLElement {
  #isRelated = false;
  #isSearchable = false;

  connectedCallback(): void {
    // As it opens the page needs nothing; style rules are costly to ask anew.
    if (location.search !== '' || narrow.matches) this.#arrange();
    document.documentElement.classList.remove('is-arranging');
    this.addEventListener('change', ({ target }) => {
      // The selects of the form choose nothing before its buttons are pressed.
      if (target instanceof Element && target.closest('.chooser, .relation-filter')) this.#keep();
    });
    this.addEventListener('toggle', ({ target }) => this.#toggled(target), { capture: true });
    addEventListener('popstate', () => this.#arrange());
    this.querySelector('[data-part="compare"]')?.addEventListener('click', () => this.#compare());
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.classList.contains('cite') === true && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        this.#offer(link);
      }
    });
    restoreScroll();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.chooser ol input')];
  }

  get #relations(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.relation-filter input')];
  }

  get #sections(): { readonly id: string; readonly details: HTMLDetailsElement }[] {
    return [...this.querySelectorAll('.table-section')].flatMap((section) => {
      const details = section.querySelector('details');
      return details ? [{ id: section.id.replace(/^section-/, ''), details }] : [];
    });
  }

  /** Sets everything as the address says. */
  #arrange(): void {
    const choice = readChoice();
    for (const box of this.#boxes) box.checked = choice.with.includes(box.value);
    const relations = this.#relations;
    for (const [index, radio] of relations.entries())
      radio.checked =
        radio.value === choice.show || (index === 0 && !relations.some(({ value }) => value === choice.show));
    const folded = choice.fold.length > 0 ? choice.fold : this.#foldedFirst;
    for (const { id, details } of this.#sections) details.open = !folded.includes(id);
    this.#tell();
  }

  /** The sections that are folded before a reader folds any: on narrow screens all but the first and the one that the address points into. */
  get #foldedFirst(): readonly string[] {
    if (!narrow.matches) return [];
    const target =
      location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    return this.#sections
      .filter(({ details }, index) => index > 0 && !details.parentElement?.contains(target))
      .map(({ id }) => id);
  }

  /** What of the sections’ folds is a reader’s choice, for the address. */
  #foldChoice(): readonly string[] {
    const folded = this.#sections.filter(({ details }) => !details.open).map(({ id }) => id);
    if (folded.join() === this.#foldedFirst.join()) return [];
    return folded.length === 0 ? [noSection] : folded;
  }

  /** Writes into the address what is chosen. */
  #keep(): void {
    writeChoice({
      ...readChoice(),
      with: this.#boxes.filter(({ checked }) => checked).map(({ value }) => value),
      show: this.#relations.find(({ checked }) => checked)?.value ?? '',
      fold: this.#foldChoice(),
    });
    this.#tell();
  }

  /** Keeps which sections are folded. The list of articles can be searched from when it is first opened. */
  #toggled(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    const cell = target.closest('td');
    if (cell) {
      addCite(cell, target);
      openAtQuotes(cell, target);
    } else if (!target.classList.contains('chooser')) {
      this.#keep();
    } else if (!this.#isSearchable && this.#boxes.length > openColumns) {
      this.#isSearchable = true;
      void import('./column-search.ts').then(({ addColumnSearch }) => addColumnSearch(target));
    }
  }

  /** Says how many columns are chosen, and lets the form compare the first two of them. */
  #tell(): void {
    const chosen = this.#boxes.filter(({ checked }) => checked);
    this.classList.toggle('has-choice', chosen.length > 0);
    this.classList.toggle('is-wide', chosen.length > openColumns);
    this.style.setProperty('--columns', String(chosen.length));
    this.#markMute();
    this.#sayWhatIsShown(chosen.length);
    void this.#relate(chosen.map(({ value }) => value));
    const summary = this.querySelector<HTMLElement>('.chooser summary');
    if (!summary) return;
    summary.dataset['unchosen'] ??= summary.textContent;
    summary.textContent =
      chosen.length === 0 ? summary.dataset['unchosen'] : labels.chooser.chosen(chosen.length, this.#boxes.length);
    const [first, second] = chosen;
    const [one, other] = this.querySelectorAll<HTMLSelectElement>('.compare-form select');
    if (chosen.length === 2 && first && second && one && other) {
      one.value = first.value;
      other.value = second.value;
    }
  }

  /** Says in each row how the chosen articles relate; loaded when two are chosen for the first time. */
  async #relate(chosen: readonly string[]): Promise<void> {
    if (chosen.length < 2 && !this.#isRelated) return;
    this.#isRelated = true;
    const { tellChosen } = await import('./chosen-rows.ts');
    await tellChosen(this, this.dataset['relations'] ?? '', chosen);
  }

  /** At the head of the page, for who opens an address with a choice in it; and only sections with rows stay in the list of them. */
  #sayWhatIsShown(chosen: number): void {
    const shown = this.#relations.find(({ checked }) => checked)?.value ?? '';
    const parts = [
      ...(chosen > 0 ? [labels.shown.articles(chosen, this.#boxes.length)] : []),
      ...(shown === 'spoken' ? [labels.filter.chosen] : []),
      ...(isRelation(shown) ? [labels.filter.kinds[shown]] : []),
    ];
    const note = document.querySelector<HTMLElement>('[data-part="chosen"]');
    if (note) {
      const all = document.createElement('a');
      all.href = location.pathname;
      all.textContent = labels.shown.all;
      note.replaceChildren(labels.shown.words(parts), all);
      note.hidden = parts.length === 0;
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('#sections a')) {
      const section = document.getElementById(link.hash.slice(1));
      const item = link.closest('li');
      if (item && section) item.hidden = section.getClientRects().length === 0;
    }
  }

  /** Marks the rows on which none of the chosen articles speaks; without a choice, none. */
  #markMute(): void {
    const columns = this.#boxes.flatMap(({ checked }, index) => (checked ? [`.${columnClass(index)}.is-says`] : []));
    for (const row of this.querySelectorAll('tr[data-agreement]'))
      row.classList.toggle('is-mute', columns.length > 0 && row.querySelector(columns.join()) === null);
  }

  /** Leaves the two articles of the form in the tables, and the claims on which one of them speaks. */
  #compare(): void {
    const two = [...this.querySelectorAll<HTMLSelectElement>('.compare-form select')].map(({ value }) => value);
    for (const box of this.#boxes) box.checked = two.includes(box.value);
    for (const radio of this.#relations) radio.checked = radio.value === 'spoken';
    this.#keep();
    this.querySelector('#sections')?.scrollIntoView();
  }

  /** Shows, at a cell, its link, its citation and the way to report an error. */
  #offer(link: HTMLAnchorElement): void {
    const cell = link.closest('td');
    const column = cell?.closest('table')?.querySelectorAll('thead th')[cell.cellIndex];
    const row = cell?.closest('tr');
    if (!cell || !column) return;
    // The content's own words are read where they are shown: written once more for the script, they would weigh on every cell.
    const textOf = (within: ParentNode | null, selector: string) =>
      within?.querySelector(selector)?.textContent.trim() ?? '';
    import('./cell-menu.ts').then(
      ({ openCellMenu }) => {
        openCellMenu(link, {
          outlet: textOf(column, '.outlet-name'),
          date: textOf(column, 'time, .outlet-name + span > span'),
          question: textOf(row ?? null, '.question'),
          story: textOf(document, 'h1'),
          page: `${location.pathname}${location.search}#${cell.id}`,
          origin: this.dataset['site'] ?? location.origin,
          base: this.dataset['base'] ?? '/',
          reportTo: this.dataset['reportTo'],
          says: [...cell.querySelectorAll('.statement')].map((one) => textOf(one, ':scope > a')).join(' · '),
          quote: cell.querySelector('p > q')?.textContent.trim(),
          checked: cell.querySelector('p > q')?.classList.contains('proved') === true ? '' : undefined,
          original: cell
            .querySelector<HTMLAnchorElement>('details a[href^="http"]:not(.cite)')
            ?.href.replace(/#?:~:text=.*$/, ''),
          claim: `${link.href}#${cell.id.slice((row?.id ?? '').length + cellMark.length)}`,
        });
      },
      // Where the menu cannot be had, the claim's page has all of it.
      () => location.assign(link.href),
    );
  }
}

/** Into an opened cell the way to cite it: to its claim's page, where the row's question leads without a script. */
function addCite(cell: HTMLElement, details: HTMLElement): void {
  const question = cell.closest('tr')?.querySelector<HTMLAnchorElement>('.question');
  if (!question || details.querySelector('.cite')) return;
  details.append(
    Object.assign(document.createElement('a'), { className: 'cite', href: question.href, textContent: labels.cite }),
  );
}

/** In an opened cell the originals open at what is quoted of them. */
function openAtQuotes(cell: HTMLElement, details: HTMLElement): void {
  const statements = cell.querySelectorAll(':scope > .statement');
  for (const [index, rest] of details.querySelectorAll(':scope > div').entries()) {
    const link = rest.querySelector<HTMLAnchorElement>('a[href^="http"]');
    const quote = rest.querySelector('p > q') ?? statements[index]?.querySelector('p > q');
    if (link && quote && !link.href.includes(':~:'))
      link.href = originalAddress({ url: link.href }, quote.textContent.trim()) ?? link.href;
  }
}

function isRelation(shown: string): shown is keyof typeof labels.filter.kinds {
  return Object.hasOwn(labels.filter.kinds, shown);
}

customElements.define('story-tables', StoryTables);
