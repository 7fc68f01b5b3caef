import { readingLabels } from '../../view/labels/reading.ts';
import { statementLabels } from '../../view/labels/statement.ts';
import { choiceQuery, readChoice } from '../shared/choice.ts';
import { pageLanguage } from '../shared/page-language.ts';

const labels = readingLabels[pageLanguage()];
const { emptyCells } = statementLabels[pageLanguage()];

const fewest = 2;
const mostVersions = 4;
/** How far below the top of a column a passage comes to stand, as a share of the column's height. */
const readingLine = 0.3;
/** Where there is room for columns; as in `reading.css`. */
const wide = matchMedia('(min-width: 62rem)');

/**
 * `<reading-page>`: two to four versions side by side, each in a column that scrolls by itself; on narrow screens one at a
 * time, changed by a switch. A claim that is chosen, from the rail or at a passage, brings every column to its passage; one
 * that is pointed at or focused lights up in all. Without script all versions stand below one another.
 *
 * In the address: `with`, the ids of the articles; `claim`, the chosen claim; `front`, the id of the article that a narrow screen
 * shows, where it is not the first. A passage that the address points to is shown, with its claim chosen.
 *
 * Attributes: `data-opening`, the ids of the articles shown where the address names none.
 */
class ReadingPage extends HTMLElement {
  #shown: HTMLElement[] = [];
  #claim = '';
  #lit = '';
  /** The version that narrow screens show. */
  #front: HTMLElement | undefined;

  connectedCallback(): void {
    for (const version of this.#versions) {
      version.tabIndex = 0;
      version.setAttribute('role', 'region');
    }
    this.#rail.open = wide.matches;
    wide.addEventListener('change', () => (this.#rail.open = wide.matches));
    this.#arrange();
    document.documentElement.classList.remove('is-arranging');
    addEventListener('popstate', () => this.#arrange());
    this.addEventListener('click', (event) => this.#follow(event));
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, (event) => {
        this.#light(claimAt(event.target));
      });
    for (const type of ['pointerout', 'focusout'])
      this.addEventListener(type, () => {
        this.#light('');
      });
  }

  get #versions(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.reading-column')];
  }

  get #rail(): HTMLDetailsElement {
    return this.querySelector('details') as HTMLDetailsElement;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  /** Shows what the address asks for; of ids it does not know, nothing. */
  #arrange(): void {
    const asked = readChoice().with;
    const opening = (this.dataset['opening'] ?? '').split(',');
    const all = this.#versions;
    const passage = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    const pointed = passage?.closest<HTMLElement>('.reading-column') ?? undefined;
    const named = all.filter((version) => asked.includes(version.id) && version !== pointed);
    const known = [...(pointed ? [pointed] : []), ...named].slice(0, mostVersions);
    const chosen = known.length > 0 ? known : all.filter(({ id }) => opening.includes(id));
    while (chosen.length < Math.min(fewest, all.length)) {
      const next = this.#suggest(chosen);
      if (!next) break;
      chosen.push(next);
    }
    const query = new URLSearchParams(location.search);
    this.#front = pointed ?? all.find(({ id }) => id === query.get('front'));
    // By publication, as everywhere, whatever the order in the address.
    this.#show(all.filter((version) => chosen.includes(version)));
    const claim = claimAt(passage) || (query.get('claim') ?? '');
    this.#claim = '';
    if (!this.querySelector(`li[data-claim="${CSS.escape(claim)}"]`)) return;
    if (pointed && passage) this.#bringPassage(pointed, passage);
    this.#choose(claim, pointed && passage ? passage : undefined);
  }

  #show(chosen: readonly HTMLElement[]): void {
    this.#shown = [...chosen];
    if (!this.#front || !chosen.includes(this.#front)) this.#front = chosen[0];
    for (const version of this.#versions) version.hidden = !chosen.includes(version);
    this.style.setProperty('--versions', String(chosen.length));
    for (const version of chosen) this.#offerOthers(version);
    this.#offerSwitch();
    for (const item of this.querySelectorAll<HTMLElement>('li[data-claim]')) {
      const reporting = chosen.filter((version) => passages(version, item.dataset['claim'] ?? '').length > 0).length;
      item.hidden = reporting === 0;
      const words = item.querySelector('[data-part="reporting"]');
      if (words) words.textContent = labels.among(reporting, chosen.length);
    }
    if (this.#claim !== '') this.#choose(this.#claim);
  }

  /** In the head of a column: another version in its place, one more, one less. */
  #offerOthers(version: HTMLElement): void {
    const place = version.querySelector<HTMLElement>('[data-part="choice"]');
    if (!place) return;
    const select = document.createElement('select');
    select.setAttribute('aria-label', labels.inPlaceOf(name(version)));
    for (const other of this.#versions) {
      const option = new Option(name(other), other.id, false, other === version);
      option.disabled = other !== version && this.#shown.includes(other);
      select.add(option);
    }
    select.addEventListener('change', () => {
      const taken = this.#versions.find(({ id }) => id === select.value);
      if (!taken) return;
      if (this.#front === version) this.#front = taken;
      this.#change(this.#shown.map((shown) => (shown === version ? taken : shown)));
      taken.querySelector('select')?.focus();
    });
    const buttons: HTMLElement[] = [];
    if (this.#shown.length > fewest)
      buttons.push(
        button(labels.remove, labels.removeNamed(name(version)), () =>
          this.#change(this.#shown.filter((shown) => shown !== version)),
        ),
      );
    const free = this.#versions.find((other) => !this.#shown.includes(other));
    if (version === this.#shown.at(-1) && this.#shown.length < mostVersions && free)
      buttons.push(button(labels.add, '', () => this.#change([...this.#shown, this.#suggest() ?? free])));
    place.replaceChildren(select, ...buttons);
  }

  /** The version that speaks on most of the claims that others speak on. */
  #suggest(beside: readonly HTMLElement[] = this.#shown): HTMLElement | undefined {
    const claims = new Set(beside.flatMap((version) => passages(version).map(({ dataset }) => dataset['claim'])));
    const shared = (version: HTMLElement) => {
      const own = new Set(passages(version).map(({ dataset }) => dataset['claim']));
      return [...own].filter((claim) => claims.has(claim)).length;
    };
    return this.#versions.filter((version) => !beside.includes(version)).sort((a, b) => shared(b) - shared(a))[0];
  }

  /** Shows other versions, keeps them in the address, says how many there are, and gives the focus to the last. */
  #change(chosen: readonly HTMLElement[]): void {
    this.#show(this.#versions.filter((version) => chosen.includes(version)));
    this.#keep();
    const status = this.#part('status');
    if (status) status.textContent = labels.shown(this.#shown.map(name));
    this.#shown.at(-1)?.querySelector('select')?.focus();
  }

  /** The switch of narrow screens. */
  #offerSwitch(): void {
    this.#part('switch')?.replaceChildren(
      ...this.#shown.map((version) => {
        const made = button(name(version), '', () => {
          this.#front = version;
          this.#offerSwitch();
          this.#part('switch')?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
          if (this.#claim !== '') this.#bring(version, this.#claim);
          this.#keep();
        });
        made.setAttribute('aria-pressed', String(version === this.#front));
        return made;
      }),
    );
    for (const version of this.#versions) version.classList.toggle('is-front', version === this.#front);
  }

  #follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const claim = link?.classList.contains('reading-claim') === true ? '' : claimAt(link);
    if (!link || claim === '') return;
    event.preventDefault();
    const version = link.closest<HTMLElement>('.reading-column');
    if (!wide.matches) this.#rail.open = false;
    this.#choose(claim, version ? link : undefined);
    this.#keep();
  }

  /**
   * Brings all columns to a claim.
   *
   * @param at the passage at which it was chosen: its column stays, and the others line up with it
   */
  #choose(claim: string, at?: HTMLElement): void {
    this.#claim = claim;
    const own = at?.closest('.reading-column');
    const told: string[] = [];
    for (const version of this.#shown) {
      const found = passages(version, claim);
      const words = found.length === 0 ? emptyWords(version, claim) : labels.passages(found.length);
      const says = version.querySelector('[data-part="says"]');
      if (says) says.textContent = words;
      told.push(labels.says(name(version), words));
      if (version !== own) this.#bring(version, claim, at);
    }
    for (const passage of passages(this)) passage.classList.toggle('is-chosen', passage.dataset['claim'] === claim);
    let title = '';
    for (const item of this.querySelectorAll<HTMLElement>('li[data-claim]')) {
      const link = item.querySelector('a');
      if (item.dataset['claim'] === claim) {
        title = link?.textContent ?? '';
        link?.setAttribute('aria-current', 'true');
        // On narrow screens the page itself scrolls, and it has been brought to the passage.
        if (wide.matches) item.scrollIntoView({ block: 'nearest' });
      } else link?.removeAttribute('aria-current');
    }
    const status = this.#part('status');
    if (status) status.textContent = labels.chosen(title, told);
  }

  /** Scrolls a column until its first passage on a claim stands at the reading line, or beside `at`. */
  #bring(version: HTMLElement, claim: string, at?: HTMLElement): void {
    const [passage] = passages(version, claim);
    if (passage) this.#bringPassage(version, passage, at);
  }

  #bringPassage(version: HTMLElement, passage: HTMLElement, at?: HTMLElement): void {
    if (version.getClientRects().length === 0) return;
    if (!wide.matches) {
      passage.scrollIntoView({ block: 'center' });
      return;
    }
    const top = version.getBoundingClientRect().top;
    const line = at ? at.getBoundingClientRect().top - top : version.clientHeight * readingLine;
    version.scrollTop += passage.getBoundingClientRect().top - top - line;
  }

  #light(claim: string): void {
    if (claim === this.#lit) return;
    this.#lit = claim;
    for (const passage of passages(this)) passage.classList.toggle('is-lit', passage.dataset['claim'] === claim);
  }

  #keep(): void {
    const front = wide.matches || this.#front === this.#shown[0] ? '' : (this.#front?.id ?? '');
    const query = choiceQuery({ with: this.#shown.map(({ id }) => id), claim: this.#claim, front });
    history.replaceState(null, '', location.pathname + query);
  }
}

function passages(within: Element, claim?: string): HTMLElement[] {
  const all = [...within.querySelectorAll<HTMLElement>('.passage')];
  return claim === undefined ? all : all.filter((passage) => passage.dataset['claim'] === claim);
}

function claimAt(target: EventTarget | null): string {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
  return element?.dataset['claim'] ?? '';
}

function name(version: HTMLElement): string {
  return version.dataset['name'] ?? '';
}

/** Why a version has no passage on a claim, in the words of an empty cell. */
function emptyWords(version: HTMLElement, claim: string): string {
  const lists = (kind: 'silent' | 'predates') => (version.dataset[kind] ?? '').split(' ').includes(claim);
  if (lists('predates')) return emptyCells.predates;
  if (lists('silent')) return emptyCells.silent;
  return version.dataset['seen'] === 'whole' ? emptyCells.unchecked : emptyCells.unseen;
}

function button(words: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = words;
  if (label !== '') made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}

customElements.define('reading-page', ReadingPage);
