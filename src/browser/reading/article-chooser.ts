import { chosenLabels } from '../../view/labels/chosen.ts';
import { fold } from '../../view/search/fold.ts';
import { pageLanguage } from '../shared/page-language.ts';

const labels = chosenLabels[pageLanguage()];

/** What a reader filters by, in the attributes of the items. */
const lists = ['country', 'language', 'kind'] as const;
const marks = ['copy', 'part'] as const;

/** The dialog in which a reader searches and filters the story’s articles and chooses one. */
export class ArticleChooser {
  readonly #dialog: HTMLDialogElement;
  #act: (id: string) => void = () => undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    dialog.addEventListener('input', () => {
      this.#filter();
    });
    dialog.addEventListener('click', ({ target }) => {
      // A press beside the dialog is one on its backdrop.
      if (target === dialog) dialog.close();
      const chosen = target instanceof Element ? target.closest('li button') : null;
      if (!(chosen instanceof HTMLButtonElement)) return;
      dialog.close();
      this.#act(chosen.value);
    });
    dialog.addEventListener('keydown', (event) => {
      this.#move(event);
    });
  }

  /** Opens the dialog. The articles that are shown cannot be chosen. */
  open(title: string, shown: readonly string[], act: (id: string) => void): void {
    this.#act = act;
    const heading = this.#dialog.querySelector('h2');
    if (heading) heading.textContent = title;
    for (const one of this.#buttons) one.disabled = shown.includes(one.value);
    this.#filter();
    this.#dialog.showModal();
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#dialog.querySelectorAll<HTMLButtonElement>('li button')];
  }

  #filter(): void {
    const field = (name: string) => this.#dialog.querySelector<HTMLInputElement>(`[name="${name}"]`);
    const asked = fold(this.#dialog.querySelector('input')?.value ?? '').split(/\s+/);
    let found = 0;
    for (const one of this.#buttons) {
      const item = one.closest('li') as HTMLElement;
      const isOf = lists.every((name) => ['', item.dataset[name]].includes(field(name)?.value));
      const isLeft = marks.every((name) => !field(name)?.checked || item.dataset[name] === undefined);
      // The headline is in its column already: once is enough.
      const column = document.getElementById(one.value)?.querySelector('header');
      const text = fold(`${one.textContent} ${column?.textContent ?? ''}`);
      item.hidden = !isOf || !isLeft || !asked.every((word) => text.includes(word));
      if (!item.hidden) found += 1;
    }
    const status = this.#dialog.querySelector('[role="status"]');
    if (status) status.textContent = labels.found(found, this.#buttons.length);
  }

  /** Through the list by the arrow keys, from the search field and back. */
  #move(event: KeyboardEvent): void {
    const { target, key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const search = this.#dialog.querySelector('input');
    if (step === undefined || !(target === search || (target instanceof Element && target.closest('li')))) return;
    const offered = this.#buttons.filter((one) => !one.disabled && one.getClientRects().length > 0);
    const next = offered.indexOf(target as HTMLButtonElement) + step;
    (next < 0 ? search : offered[next])?.focus();
    event.preventDefault();
  }
}
