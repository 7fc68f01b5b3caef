import { relationLabels } from '../../view/labels/relations.ts';
import { element } from '../common/elements.ts';
import { pageLanguage } from '../common/page-language.ts';
import type { FilterCounts, FilterName, Filters, FilterValue } from './filters.ts';
import { filterNames } from './filters.ts';
import type { Findings } from './finder.ts';
import type { Found, Kind } from './found.ts';
import { kinds, kindsOf } from './found.ts';
import { correctionWords, labels, marked, resultLines } from './result-view.ts';
import { tellShortcuts } from './shortcut.ts';
import { isSlashOn, switchSlash } from './slash.ts';
import { nearestTexts } from './spelling.ts';
import { startFinder } from './start-finder.ts';

/** How many of each kind are shown at first; once a kind is chosen, {@link mostOfChosen}. */
const most: Readonly<Record<Kind, number>> = { claim: 10, article: 5, outlet: 5, source: 5 };
const mostOfChosen = 250;
/** The words for agreements, by kind. */
const agreements = relationLabels[pageLanguage()].kinds;

/**
 * `<search-page>`: live search over the built index, its whole state in the address. Its markup works without it: a form that
 * leads here, and the index of all claims, which stays in view whenever nothing can be found.
 *
 * Attributes: `data-base`, the site's own address.
 */
class SearchPage extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    this.#readAddress();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#form.addEventListener('input', () => void this.#search());
    this.#part('retry').addEventListener('click', () => {
      this.#input.focus();
      void this.#search();
    });
    this.#part('clear').addEventListener('click', () => {
      for (const name of filterNames) this.#select(name).value = '';
      this.#input.focus();
      void this.#search();
    });
    const slash = this.#part('slash') as HTMLInputElement;
    slash.checked = isSlashOn();
    slash.addEventListener('change', () => {
      switchSlash(slash.checked);
      tellShortcuts();
    });
    this.addEventListener('click', (event) => {
      const kind = event.target instanceof HTMLElement ? event.target.dataset['kind'] : undefined;
      if (kind === undefined) return;
      this.#choose('kind', kind);
      void this.#search();
      this.#input.focus();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event);
    });
    addEventListener('popstate', () => {
      this.#readAddress();
      void this.#search({ keepAddress: true });
    });
    this.#unfoldFilters();
    void this.#search({ keepAddress: true });
  }

  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }

  get #input(): HTMLInputElement {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The search page has no part “${name}”.`);
    return found;
  }

  #select(name: FilterName): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }

  /** Shows the filters: where there is room always, else at a touch, so that results come first. */
  #unfoldFilters(): void {
    const filters = this.#part('filters') as HTMLDetailsElement;
    const room = matchMedia('(min-width: 40rem)');
    filters.hidden = false;
    filters.open = room.matches;
    room.addEventListener('change', () => {
      filters.open = room.matches;
    });
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get('q') ?? '';
    for (const name of filterNames) {
      this.#choose(name, valueOf(name, asked.get(name) ?? ''));
    }
  }

  /** Chooses a value of a filter, whether it is offered yet or not. */
  #choose(name: FilterName, value: string): void {
    const select = this.#select(name);
    if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
    select.value = value;
  }

  #filters(): Filters {
    const chosen = filterNames.map((name) => [name, this.#select(name).value] as const);
    return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
  }

  async #search({ keepAddress = false } = {}): Promise<void> {
    const typed = this.#input.value.trim();
    const filters = this.#filters();
    const asked = (this.#asked += 1);
    if (!keepAddress) history.replaceState(null, '', addressOf(typed, filters));
    this.#part('filters-title').textContent = labels.page.filtersTitle(Object.keys(filters).length);
    this.#forgetCounts();
    if (typed === '' && Object.keys(filters).length === 0) {
      this.#show([], '');
      return;
    }
    if (this.#part('results').childElementCount === 0) {
      this.#part('all-claims').hidden = true;
      this.#say(labels.searching);
    }
    try {
      const finder = await startFinder(this.dataset['base'] ?? '/');
      const kind = kinds.find((one) => one === filters.kind);
      for await (const findings of finder.find(typed, filters, kind ? { ...most, [kind]: mostOfChosen } : most)) {
        // A later key may have been answered meanwhile.
        if (asked !== this.#asked) return;
        this.#showFindings(typed, filters, findings);
      }
    } catch (error) {
      console.warn(error);
      if (asked !== this.#asked) return;
      this.#show([], labels.failed);
      this.#part('retry').hidden = false;
    }
  }

  #showFindings(typed: string, filters: Filters, { found, totals, corrected, isWhole, counts }: Findings): void {
    const note = corrected.length > 0 ? ` ${correctionWords(corrected)}` : '';
    if (found.length === 0) this.#showNothing(typed, filters, note);
    else
      this.#show(
        kindsOf(found).flatMap((kind) => this.#group(kind, found, totals[kind])),
        isWhole ? `${labels.totals(totals)}.${note}` : labels.claimsFirst,
      );
    if (isWhole) this.#offer(counts);
  }

  #show(groups: readonly HTMLElement[], words: string): void {
    this.#part('results').replaceChildren(...groups);
    this.#part('retry').hidden = true;
    this.#part('clear').hidden = true;
    this.#part('nearest').hidden = true;
    this.#part('all-claims').hidden = groups.length > 0;
    this.#say(words);
  }

  #showNothing(typed: string, filters: Filters, note: string): void {
    const filtered = Object.keys(filters).length > 0;
    this.#show([], labels.nothing(typed, filtered) + note);
    this.#part('clear').hidden = !filtered;
    const links = [...this.#part('all-claims').querySelectorAll<HTMLAnchorElement>('li a')];
    const near = nearestTexts(
      typed,
      links.map(({ textContent }) => textContent),
    );
    this.#part('nearest-list').replaceChildren(
      ...near.flatMap((index) => {
        const item = links[index]?.closest('li')?.cloneNode(true);
        return item ? [item] : [];
      }),
    );
    this.#part('nearest').hidden = near.length === 0;
  }

  /** Results of one kind, with a way to all of them. */
  #group(kind: Kind, found: readonly Found[], total: number): HTMLElement[] {
    const here = found.filter((page) => page.kind === kind);
    if (here.length === 0) return [];
    const title = element('h2', '', labels.kinds[kind], element('span', 'soft small', ` ${total}`));
    title.id = `results-${kind}`;
    const list = element('ol', 'results', ...here.map(resultItem));
    list.setAttribute('role', 'list');
    list.setAttribute('aria-labelledby', title.id);
    const section = element('section', 'stack', title, list);
    if (total > here.length && this.#select('kind').value !== kind) {
      const more = element('button', 'button', labels.allOf(kind, total));
      more.type = 'button';
      more.dataset['kind'] = kind;
      section.append(more);
    }
    return [section];
  }

  /** Offers each filter's values with the number of results they would leave, the chosen one whatever it leaves. */
  #offer(counts: FilterCounts): void {
    for (const name of filterNames) {
      const select = this.#select(name);
      const chosen = select.value;
      const offered: FilterValue[] = counts[name].filter(({ number }) => number > 0);
      if (chosen !== '' && !offered.some(({ value }) => value === chosen)) offered.push({ value: chosen, number: 0 });
      offered.sort((a, b) =>
        name === 'year' ? (a.value < b.value ? -1 : 1) : b.number - a.number || (a.value < b.value ? -1 : 1),
      );
      select.replaceChildren(
        new Option(labels.page.all, ''),
        ...offered.map((one) => {
          const option = new Option(labels.page.counted(nameOf(name, one), one.number), one.value);
          option.dataset['name'] = nameOf(name, one);
          return option;
        }),
      );
      select.value = chosen;
    }
  }

  /** Takes away the numbers of the question before: they promise nothing of the next. */
  #forgetCounts(): void {
    for (const option of this.#form.querySelectorAll('option'))
      option.textContent = option.dataset['name'] ?? option.textContent;
  }

  /** The arrow keys go from the input through the results and back. */
  #move(event: KeyboardEvent): void {
    const { target } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [this.#input, ...this.#part('results').querySelectorAll<HTMLElement>('.result-title a')];
    const at = target instanceof HTMLElement ? stops.indexOf(target) : -1;
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #say(words: string): void {
    this.#part('status').textContent = words;
  }
}

/** What a value of a filter is called. */
function nameOf(filter: FilterName, { value, name }: FilterValue): string {
  if (filter === 'kind' && isKeyOf(labels.kinds, value)) return labels.kinds[value];
  if (filter === 'agreement' && isKeyOf(agreements, value)) return agreements[value];
  return name ?? value;
}

/** The value of a filter that an address asks for; older addresses have the word for an agreement. */
function valueOf(filter: FilterName, asked: string): string {
  if (filter !== 'agreement') return asked;
  return Object.entries(agreements).find(([, words]) => words === asked)?.[0] ?? asked;
}

function isKeyOf<Labels extends object>(among: Labels, key: string): key is keyof Labels & string {
  return Object.hasOwn(among, key);
}

function addressOf(typed: string, filters: Filters): string {
  const query = new URLSearchParams({ ...(typed !== '' && { q: typed }), ...filters }).toString();
  return query === '' ? location.pathname : `${location.pathname}?${query}`;
}

function resultItem(page: Found): HTMLLIElement {
  const link = element('a', '', ...marked(page.title));
  link.href = page.url;
  return element(
    'li',
    '',
    element('p', 'result-title', link),
    ...resultLines(page),
    ...(page.excerpt.length > 0 ? [element('p', 'small', ...marked(page.excerpt))] : []),
  );
}

customElements.define('search-page', SearchPage);
