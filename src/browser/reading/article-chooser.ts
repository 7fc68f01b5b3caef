import { chosenLabels } from '../../view/labels/chosen.ts';
import { readFilter } from '../common/article-filter.ts';
import { button, element } from '../common/elements.ts';
import { pageLanguage } from '../common/page-language.ts';

const labels = chosenLabels[pageLanguage()];

/** A version that can be chosen. */
interface Item {
  readonly version: HTMLElement;
  readonly row: HTMLElement;
  readonly choose: HTMLButtonElement;
}

/** The dialog in which a reader searches and filters the versions of a story and chooses one. */
export class ArticleChooser {
  readonly #dialog: HTMLDialogElement;
  readonly #items: readonly Item[];
  readonly #search: HTMLInputElement;
  #act: (version: HTMLElement) => void = () => undefined;

  /** @param nameOf what tells a version from all others */
  constructor(dialog: HTMLDialogElement, versions: readonly HTMLElement[], nameOf: (version: HTMLElement) => string) {
    this.#dialog = dialog;
    this.#search = dialog.querySelector('input') as HTMLInputElement;
    this.#items = versions.map((version) => {
      const choose = button(nameOf(version), '', () => {
        dialog.close();
        this.#act(version);
      });
      choose.append(' ', element('span', '', version.querySelector('header p')?.textContent.trim() ?? ''));
      return { version, row: element('li', '', choose), choose };
    });
    dialog.querySelector('ul')?.replaceChildren(...this.#items.map(({ row }) => row));
    dialog.addEventListener('input', () => {
      this.#filter();
    });
    // A press beside the dialog is one on its backdrop.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    dialog.addEventListener('keydown', (event) => {
      this.#move(event);
    });
  }

  /** Opens the dialog. The versions that are shown cannot be chosen. */
  open(title: string, shown: readonly HTMLElement[], act: (version: HTMLElement) => void): void {
    this.#act = act;
    const heading = this.#dialog.querySelector('h2');
    if (heading) heading.textContent = title;
    for (const { version, choose } of this.#items) choose.disabled = shown.includes(version);
    this.#filter();
    this.#dialog.showModal();
  }

  #filter(): void {
    const isLeft = readFilter(this.#dialog);
    for (const { version, row } of this.#items) {
      // Names, places, days and headlines are all in the head of its column.
      row.hidden = !isLeft(version, `${row.textContent} ${version.querySelector('header')?.textContent ?? ''}`);
    }
    const status = this.#dialog.querySelector('[role="status"]');
    const found = this.#items.filter(({ row }) => !row.hidden);
    if (status) status.textContent = labels.found(found.length, this.#items.length);
  }

  /** Through the list by the arrow keys, from the search field and back. */
  #move(event: KeyboardEvent): void {
    const { target, key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const offered: readonly (EventTarget | null)[] = [
      this.#search,
      ...this.#items.filter(({ row, choose }) => !row.hidden && !choose.disabled).map(({ choose }) => choose),
    ];
    const at = offered.indexOf(target);
    if (step === undefined || at === -1) return;
    const next = offered[at + step];
    if (next instanceof HTMLElement) next.focus();
    event.preventDefault();
  }
}
