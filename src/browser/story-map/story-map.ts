import { axisClass } from '../../view/figures/axis.ts';
import { groupLabels, reorderPath } from '../../view/figures/story-map.ts';
import { storyMapLabels } from '../../view/labels/story-map.ts';
import { readChoice, writeChoice } from '../common/choice.ts';
import { pageLanguage } from '../common/page-language.ts';
import { likeness, orderColumns } from './columns.ts';

const labels = storyMapLabels[pageLanguage()];

/** By what columns can be ordered, beside their day and their likeness to one. */
const groupings = ['country', 'language', 'kind'] as const;

/** In the address before the id of the article whose likes come first. */
const likePrefix = 'like.';

interface MapRow {
  readonly item: HTMLElement;
  readonly svg: SVGSVGElement;
  /** The claim’s row in the tables. */
  readonly row: HTMLTableRowElement;
  /** Its signs as they were drawn, in the order of publication. */
  readonly paths: readonly { readonly element: SVGPathElement; readonly drawn: string }[];
}

/**
 * `<story-map>`: names each cell as one points at it or moves to it by arrow keys, leads to it, and puts the columns into another
 * order. It shows the columns that are chosen for the tables. What it says of a cell it reads from the tables.
 *
 * In the address: `order`, one of the groupings, or `like.` with the id of an article.
 */
class StoryMap extends HTMLElement {
  #rows: readonly MapRow[] = [];
  /** The columns that are shown, from left to right, by their number in the order of publication. */
  #shown: readonly number[] = [];
  #at = { row: 0, place: 0 };
  readonly #column = document.createElement('div');
  readonly #orders = document.createElement('select');

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('.map-rows li:has(> svg)')].flatMap((item) => {
      const svg = item.querySelector('svg');
      const row = document.getElementById(item.querySelector('a')?.hash.slice(1) ?? '');
      if (!svg || !(row instanceof HTMLTableRowElement)) return [];
      const paths = [...svg.querySelectorAll('path')];
      return [{ item, svg, row, paths: paths.map((element) => ({ element, drawn: element.getAttribute('d') ?? '' })) }];
    });
    const grid = this.querySelector<HTMLElement>('.map-rows');
    const region = this.querySelector<HTMLElement>('.map-scroll');
    if (!grid || !region || this.#rows.length === 0) return;
    this.#column.className = 'map-column';
    this.#column.hidden = true;
    grid.append(this.#column);
    grid.addEventListener('pointermove', (event) => this.#point(event));
    grid.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) return;
      if (this.#point(event)) this.#go();
    });
    region.addEventListener('keydown', (event) => this.#move(event));
    // One stop for the keyboard: from there the arrow keys lead to every cell.
    for (const link of grid.querySelectorAll('a')) link.tabIndex = -1;
    region.before(this.#controls());
    document.querySelector('story-tables')?.addEventListener('change', () => this.#draw());
    addEventListener('popstate', () => this.#draw());
    this.#draw();
  }

  get #boxes(): HTMLInputElement[] {
    return [...document.querySelectorAll<HTMLInputElement>('.chooser ol input')];
  }

  /** What puts columns in order, and what keeps some of them alone. */
  #controls(): HTMLElement {
    const controls = document.createElement('div');
    controls.className = 'map-controls small';
    this.#orders.append(
      new Option(labels.order.day, ''),
      ...groupings.map((grouping) => new Option(labels.order[grouping], grouping)),
      ...this.#boxes.map((box) => new Option(labels.order.like(nameOf(box)), likePrefix + box.value)),
    );
    this.#orders.addEventListener('change', () => {
      writeChoice({ ...readChoice(), order: this.#orders.value });
      this.#draw();
    });
    controls.append(labelled(labels.order.label, this.#orders));
    for (const grouping of groupings) {
      const values = [...new Set(this.#boxes.map((box) => box.dataset[grouping] ?? ''))].sort();
      if (values.length < 2) continue;
      const select = document.createElement('select');
      select.append(new Option(labels.keep.all, ''), ...values.map((value) => new Option(value)));
      select.addEventListener('change', () => this.#keep(grouping, select));
      controls.append(labelled(labels.keep[grouping], select));
    }
    return controls;
  }

  /** Chooses the articles of a country, a language or a kind of outlet, in the tables as well. */
  #keep(grouping: (typeof groupings)[number], by: HTMLSelectElement): void {
    for (const select of this.querySelectorAll('select'))
      if (select !== by && select !== this.#orders) select.value = '';
    for (const box of this.#boxes) box.checked = by.value !== '' && box.dataset[grouping] === by.value;
    this.#boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Draws the chosen columns, all if none are, in the order of the address. */
  #draw(): void {
    const { order } = readChoice();
    this.#orders.value = order;
    const boxes = this.#boxes;
    const chosen = boxes.flatMap(({ checked }, column) => (checked ? [column] : []));
    const columns = chosen.length > 0 ? chosen : boxes.map((_, column) => column);
    const grouping = groupings.find((one) => one === order);
    const groups = columns.map((column) => (grouping && boxes[column]?.dataset[grouping]) ?? '');
    const like = boxes.findIndex(({ value }) => likePrefix + value === order);
    const drawn = this.#rows.map(({ paths }) =>
      paths
        .filter(({ element }) => /^m-(\d|other)$/.test(element.getAttribute('class') ?? ''))
        .map(({ drawn: d }) => d),
    );
    this.#shown = like === -1 ? orderColumns(columns, groups) : likeness(columns, like, drawn);
    const placeOf = boxes.map((_, column) => this.#shown.indexOf(column));
    for (const { svg, paths } of this.#rows) {
      svg.setAttribute('viewBox', `-.5 0 ${this.#shown.length} 10`);
      for (const { element, drawn: d } of paths) element.setAttribute('d', reorderPath(d, placeOf));
    }
    this.#label(grouping, boxes, order === '' && chosen.length === 0);
    this.#column.hidden = true;
  }

  /** The groups along the top; months and names of columns while the columns stand as they were drawn. */
  #label(
    grouping: (typeof groupings)[number] | undefined,
    boxes: readonly HTMLInputElement[],
    isAsDrawn: boolean,
  ): void {
    this.classList.toggle('is-reordered', !isAsDrawn);
    const place = this.querySelector('.map-groups');
    const groups = grouping ? this.#shown.map((column) => boxes[column]?.dataset[grouping] ?? '') : [];
    place?.replaceChildren(
      ...groupLabels(groups).map(({ label, at }) => {
        const span = document.createElement('span');
        span.className = axisClass(at);
        span.textContent = label;
        return span;
      }),
    );
  }

  /** @returns whether a cell is there */
  #point({ clientX, clientY }: MouseEvent): boolean {
    const row = this.#rows.findIndex(({ item }) => {
      const { top, bottom } = item.getBoundingClientRect();
      return clientY >= top && clientY < bottom;
    });
    const box = this.#rows[row]?.svg.getBoundingClientRect();
    if (!box || clientX < box.left || clientX >= box.right) return false;
    this.#show(row, Math.floor(((clientX - box.left) / box.width) * this.#shown.length));
    return true;
  }

  #move(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    const { row, place } = this.#at;
    const to = {
      ArrowUp: [row - 1, place],
      ArrowDown: [row + 1, place],
      ArrowLeft: [row, place - 1],
      ArrowRight: [row, place + 1],
      Home: [row, 0],
      End: [row, this.#shown.length - 1],
    }[event.key];
    if (to) {
      const [toRow = 0, toPlace = 0] = this.#column.hidden ? [row, place] : to;
      this.#show(toRow, toPlace);
    } else if (event.key === 'Enter' && !this.#column.hidden) this.#go();
    else return;
    event.preventDefault();
  }

  #show(row: number, place: number): void {
    const at = {
      row: Math.max(0, Math.min(row, this.#rows.length - 1)),
      place: Math.max(0, Math.min(place, this.#shown.length - 1)),
    };
    if (!this.#column.hidden && at.row === this.#at.row && at.place === this.#at.place) return;
    this.#rows[this.#at.row]?.item.classList.remove('is-current');
    this.#at = at;
    const shown = this.#rows[at.row];
    const cell = this.#cell;
    if (!shown || !cell) return;
    shown.item.classList.add('is-current');
    shown.item.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { width } = shown.svg.getBoundingClientRect();
    const each = width / this.#shown.length;
    this.#column.style.left = `${shown.svg.getBoundingClientRect().left - this.#gridLeft + at.place * each}px`;
    this.#column.style.width = `${each}px`;
    this.#column.hidden = false;
    this.classList.add('is-naming');
    const says = [...cell.querySelectorAll('.statement')].map(textOf).join('; ');
    const status = this.querySelector('.map-status');
    const box = this.#boxes[this.#shown[at.place] ?? -1];
    if (status && box)
      status.textContent = labels.cell(
        nameOf(box),
        textOf(shown.row.querySelector('.question')),
        says === '' ? textOf(cell) : says,
      );
  }

  get #gridLeft(): number {
    return this.querySelector('.map-rows')?.getBoundingClientRect().left ?? 0;
  }

  get #cell(): HTMLTableCellElement | undefined {
    return this.#rows[this.#at.row]?.row.cells[(this.#shown[this.#at.place] ?? -2) + 1];
  }

  #go(): void {
    const to = this.#cell?.id;
    location.hash = to === undefined || to === '' ? (this.#rows[this.#at.row]?.row.id ?? '') : to;
  }
}

function nameOf(box: HTMLInputElement): string {
  return textOf(box.closest('label'));
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function labelled(words: string, control: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(`${words} `, control);
  return label;
}

customElements.define('story-map', StoryMap);
