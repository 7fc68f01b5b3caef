import { chosenLabels } from '../../view/labels/chosen.ts';
import { emptyCellLabels } from '../../view/labels/statement.ts';
import type { StoryRelations } from '../../view/relations-format.ts';
import { choiceQuery, readChoice } from '../common/choice.ts';
import type { ChosenClaim } from '../common/chosen-relations.ts';
import { hedgesOf, loadRelations, relateChosen } from '../common/chosen-relations.ts';
import { button } from '../common/elements.ts';
import { pageLanguage } from '../common/page-language.ts';
import type { ArticleChooser } from './article-chooser.ts';
import { answersOf, countClaims } from '../common/chosen-claims.ts';
import { arrangeRail } from './claim-rail.ts';

const labels = chosenLabels[pageLanguage()];
const emptyCells = emptyCellLabels[pageLanguage()];

const fewest = 2;
const mostVersions = 4;
/** How far below the top of a column a passage comes to stand, as a share of the column's height. */
const readingLine = 0.3;
/** Where there is room for columns; as in `reading.css`. */
const wide = matchMedia('(min-width: 62rem)');

/**
 * `<reading-page>`: two to four versions side by side, each in a column that scrolls by itself; on narrow screens one at a
 * time, changed by a switch, and what all say on a tapped passage in a sheet. The list of claims follows how the versions that are
 * shown relate, not all of the story; where that cannot be loaded, it stays as it was built. A claim that is chosen, from the rail or at a passage, brings every column to its passage; one
 * that is pointed at or focused lights up in all. Without script all versions stand below one another.
 *
 * In the address: `with`, the ids of the articles; `claim`, the chosen claim; `front`, the id of the article that a narrow screen
 * shows, where it is not the first. A passage that the address points to is shown, with its claim chosen.
 *
 * Long because all of it changes one thing: which versions are shown, and at which claim.
 *
 * Attributes: `data-opening`, the ids of the articles shown where the address names none; `data-relations`, the address of what
 * relates them.
 */
class ReadingPage extends HTMLElement {
  #shown: HTMLElement[] = [];
  #claim = '';
  #lit = '';
  /** The version that narrow screens show. */
  #front: HTMLElement | undefined;
  #relations: StoryRelations | undefined;
  /** The claims that the shown versions speak on. */
  #claims: readonly ChosenClaim[] = [];
  #chooser: ArticleChooser | undefined;

  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    // What the list of claims says depends on it: waited for, so that nothing jumps. `base.css` shows the page after a while anyway.
    this.#relations = await loadRelations(this.dataset['relations'] ?? '');
    // An anchor is that of `readingAnchor`: article, claim and number, parted by what no id has in it.
    for (const passage of passages(this)) passage.dataset['claim'] = passage.id.split('--')[1] ?? '';
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
    if (this.#relations) this.#relate(this.#relations);
    if (this.#claim !== '') this.#choose(this.#claim);
  }

  /** Says how the versions that are shown relate: in the list of claims, and all in all. */
  #relate(relations: StoryRelations): void {
    const shown = this.#shown.map((version) => ({ id: version.id, name: this.#shortName(version) }));
    this.#claims = relateChosen(
      relations,
      shown.map(({ id }) => id),
    );
    const nav = this.querySelector('nav');
    if (nav) arrangeRail(nav, this.#claims, shown);
    this.#say('tally', labels.tally(shown.length, countClaims(this.#claims)));
    this.#say('hedged', labels.hedged(shown.map(({ id, name }) => ({ name, ...hedgesOf(relations, id) }))));
  }

  /** The outlet, where that tells a version from the others that are shown. */
  #shortName(version: HTMLElement): string {
    const outletOf = (one: HTMLElement) => one.querySelector('h2')?.textContent ?? '';
    const outlet = outletOf(version);
    return this.#shown.some((other) => other !== version && outletOf(other) === outlet) ? name(version) : outlet;
  }

  #say(part: string, words: string): void {
    const place = this.#part(part);
    if (place) place.textContent = words;
  }

  /** In the head of a column: another version in its place, one more, one less. */
  #offerOthers(version: HTMLElement): void {
    const place = version.querySelector<HTMLElement>('[data-part="choice"]');
    if (!place) return;
    const buttons = [
      button(labels.another, labels.inPlaceOf(name(version)), () => {
        void this.#offerAll(version);
      }),
    ];
    if (this.#shown.length > fewest)
      buttons.push(
        button(labels.remove, labels.removeNamed(name(version)), () =>
          this.#change(this.#shown.filter((shown) => shown !== version)),
        ),
      );
    const free = this.#versions.find((other) => !this.#shown.includes(other));
    if (version === this.#shown.at(-1) && this.#shown.length < mostVersions && free)
      buttons.push(button(labels.add, '', () => this.#change([...this.#shown, this.#suggest() ?? free])));
    place.replaceChildren(...buttons);
  }

  /** Opens the list of all versions, from which one is taken in the place of another. It is loaded when it is first asked for. */
  async #offerAll(version: HTMLElement): Promise<void> {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    const { ArticleChooser } = await import('./article-chooser.ts');
    this.#chooser ??= new ArticleChooser(dialog, this.#versions, name);
    this.#chooser.open(labels.inPlaceOf(name(version)), this.#shown, (taken) => {
      this.#replace(version, taken);
    });
  }

  #replace(version: HTMLElement, taken: HTMLElement): void {
    if (this.#front === version) this.#front = taken;
    this.#change(
      this.#shown.map((shown) => (shown === version ? taken : shown)),
      taken,
    );
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

  /** Shows other versions, keeps them in the address, says how many there are, and gives the focus to one, else to the last. */
  #change(chosen: readonly HTMLElement[], focused?: HTMLElement): void {
    this.#show(this.#versions.filter((version) => chosen.includes(version)));
    this.#keep();
    this.#say('status', labels.shown(this.#shown.map(name)));
    (focused ?? this.#shown.at(-1))?.querySelector('button')?.focus();
  }

  /** The switch of narrow screens. */
  #offerSwitch(): void {
    this.#part('switch')?.replaceChildren(
      ...this.#shown.map((version) => {
        const made = button(this.#shortName(version), '', () => {
          this.#turnTo(version);
          this.#part('switch')?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
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
    const isSilent = this.#front && passages(this.#front, claim).length === 0;
    if (!wide.matches && (version || isSilent)) void this.#openSheet(claim, link);
  }

  /** On narrow screens: what the versions say on a claim, next to one another. */
  async #openSheet(claim: string, from: HTMLElement): Promise<void> {
    const chosen = this.#claims.find(({ id }) => id === claim);
    if (!chosen) return;
    const all = this.querySelector(`li[data-claim="${CSS.escape(claim)}"] > span`);
    const { openSheet } = await import('./claim-sheet.ts');
    openSheet(
      from,
      chosen,
      this.#shown.map((version) => ({
        id: version.id,
        name: this.#shortName(version),
        silence: chosen.said.has(version.id) ? undefined : emptyWords(version, claim),
        show: () => {
          this.#turnTo(version);
          passages(version, claim)[0]?.focus({ preventScroll: true });
        },
      })),
      all ? [...all.cloneNode(true).childNodes] : [],
    );
  }

  /** Brings a version to the front of narrow screens. */
  #turnTo(version: HTMLElement): void {
    this.#front = version;
    this.#offerSwitch();
    if (this.#claim !== '') this.#bring(version, this.#claim);
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
    const said = this.#claims.find(({ id }) => id === claim)?.said;
    for (const version of this.#shown) {
      const found = passages(version, claim);
      const words = found.length === 0 ? emptyWords(version, claim) : labels.passages(found.length);
      const answers = said?.get(version.id);
      version.querySelector('[data-part="says"]')?.replaceChildren(answers ? answersOf(answers) : words);
      told.push(labels.says(name(version), answers?.map((answer) => answer.words).join(', ') ?? words));
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
    this.#say('status', labels.chosen(title, told));
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

customElements.define('reading-page', ReadingPage);
