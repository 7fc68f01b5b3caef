import type { PagefindApi, ResultData, SearchAnswer } from './pagefind-api.ts';
import { excerptPieces, hasTerm, searchTerms, titleLikeness } from './query.ts';

const filterNames = ['kind', 'story', 'outlet', 'year'] as const;
const kindWords: Readonly<Record<string, string>> = {
  claim: 'Claim',
  article: 'Article',
  outlet: 'Outlet',
  source: 'Source',
};
const pageSize = 20;
const typingPause = 120;

/**
 * `<search-page>`: live search over the built index. Its markup works without it: a form that leads here, and the index of
 * all claims, which stays in view whenever the engine cannot answer.
 *
 * Attributes: `data-engine`, the address of Pagefind's module.
 */
class SearchPage extends HTMLElement {
  #engine: Promise<PagefindApi> | undefined;
  #starts = 0;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#readAddress();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#form.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), typingPause);
    });
    this.#button('retry').addEventListener('click', () => {
      this.#engine = undefined;
      void this.#search();
    });
    addEventListener('popstate', () => {
      this.#readAddress();
      void this.#search({ keepAddress: true });
    });
    this.querySelector<HTMLElement>('[data-part="filters"]')?.removeAttribute('hidden');
    void this.#search({ keepAddress: true });
  }

  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }

  #part(name: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!element) throw new Error(`The search page has no part “${name}”.`);
    return element;
  }

  #button(name: string): HTMLButtonElement {
    return this.#part(name) as HTMLButtonElement;
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get('q') ?? '';
    for (const name of filterNames) {
      const select = this.#select(name);
      const value = asked.get(name) ?? '';
      if (value !== '' && ![...select.options].some((option) => option.value === value))
        select.add(new Option(value, value));
      select.value = value;
    }
  }

  get #input(): HTMLInputElement {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }

  #select(name: string): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }

  #chosenFilters(): Record<string, string> {
    const chosen = filterNames.map((name): [string, string] => [name, this.#select(name).value]);
    return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
  }

  async #search({ keepAddress = false } = {}): Promise<void> {
    const typed = this.#input.value.trim();
    const filters = this.#chosenFilters();
    const asked = (this.#asked += 1);
    if (!keepAddress) history.replaceState(null, '', this.#addressOf(typed, filters));
    if (typed === '' && Object.keys(filters).length === 0) {
      this.#showNothingAsked();
      return;
    }
    this.#say('Searching …');
    try {
      const engine = await this.#load();
      const answer = await engine.search(typed === '' ? null : searchTerms(typed), { filters });
      const results = await Promise.all(answer.results.slice(0, pageSize).map((result) => result.data()));
      // A later question may have been answered meanwhile.
      if (asked === this.#asked) this.#show(typed, answer, results);
    } catch (error) {
      if (asked === this.#asked) this.#showFailure(error);
    }
  }

  #addressOf(typed: string, filters: Readonly<Record<string, string>>): string {
    const query = new URLSearchParams({ ...(typed !== '' && { q: typed }), ...filters }).toString();
    return query === '' ? location.pathname : `${location.pathname}?${query}`;
  }

  #load(): Promise<PagefindApi> {
    this.#engine ??= this.#start();
    return this.#engine;
  }

  async #start(): Promise<PagefindApi> {
    // A module that once failed to load fails for good under its address, so a second try takes another.
    const address = `${this.dataset['engine'] ?? ''}${this.#starts > 0 ? `?try=${this.#starts}` : ''}`;
    this.#starts += 1;
    const engine = (await import(/* @vite-ignore */ address)) as PagefindApi;
    await engine.options({ noWorker: true, excerptLength: 24 });
    await engine.init();
    const known = await engine.filters();
    for (const name of filterNames) {
      const select = this.#select(name);
      const chosen = select.value;
      const values = Object.keys(known[name] ?? {}).sort();
      select.replaceChildren(
        new Option('All', ''),
        ...values.map((value) => new Option(kindWords[value] ?? value, value)),
      );
      select.value = values.includes(chosen) ? chosen : '';
    }
    return engine;
  }

  #showNothingAsked(): void {
    this.#part('results').replaceChildren();
    this.#part('retry').hidden = true;
    this.#part('all-claims').hidden = false;
    this.#say('');
  }

  #show(typed: string, answer: SearchAnswer, results: readonly ResultData[]): void {
    this.#part('retry').hidden = true;
    const fitting = ranked(typed, results);
    this.#part('results').replaceChildren(...fitting.map(resultItem));
    const found = answer.results.length - (results.length - fitting.length);
    this.#part('all-claims').hidden = fitting.length > 0;
    if (fitting.length === 0) this.#say(`Nothing was found for “${typed}”. All claims are listed below.`);
    else if (found > fitting.length) this.#say(`${found} results; the first ${fitting.length} are shown.`);
    else this.#say(`${found} ${found === 1 ? 'result' : 'results'}.`);
  }

  #showFailure(error: unknown): void {
    this.#part('results').replaceChildren();
    this.#part('retry').hidden = false;
    this.#part('all-claims').hidden = false;
    this.#engine = undefined;
    this.#say('The search engine could not be loaded. All claims are listed below.');
    console.warn(error);
  }

  #say(words: string): void {
    this.#part('status').textContent = words;
  }
}

/** A title this near to what was typed is what was meant; below, the engine's order is better. */
const nearTitle = 0.6;

/** The results that have what was typed: claims first, then near titles, then in the engine's order. */
function ranked(typed: string, results: readonly ResultData[]): ResultData[] {
  const order = Object.keys(kindWords);
  const matchedWords = ({ excerpt, meta }: ResultData) =>
    [meta['title'] ?? '', ...excerptPieces(excerpt).flatMap(({ text, matched }) => (matched ? [text] : []))].join(' ');
  const likeness = ({ meta }: ResultData) => {
    const near = titleLikeness(typed, meta['title'] ?? '');
    return near >= nearTitle ? near : 0;
  };
  return results
    .filter((result) => typed === '' || hasTerm(searchTerms(typed), matchedWords(result)))
    .map((result, index) => ({ result, index, kind: order.indexOf(result.meta['kind'] ?? ''), near: likeness(result) }))
    .sort((a, b) => a.kind - b.kind || b.near - a.near || a.index - b.index)
    .map(({ result }) => result);
}

function resultItem({ url, excerpt, meta }: ResultData): HTMLLIElement {
  const item = document.createElement('li');
  const title = document.createElement('p');
  title.className = 'result-title';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  title.append(link);
  const line = document.createElement('p');
  line.className = 'result-kind';
  line.textContent = [kindWords[meta['kind'] ?? ''], meta['line']].filter(Boolean).join(' · ');
  const words = document.createElement('p');
  words.className = 'small';
  for (const piece of excerptPieces(excerpt)) {
    if (!piece.matched) words.append(piece.text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = piece.text;
      words.append(mark);
    }
  }
  item.append(title, line, words);
  return item;
}

customElements.define('search-page', SearchPage);
