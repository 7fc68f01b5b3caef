import './shortcut.ts';

/**
 * `<search-box>`: a form that leads to the search page and, from the first key on, answers below its input. What answers is
 * loaded then, and not before.
 *
 * Attributes: `data-base`, the site's own address.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    input?.addEventListener(
      'input',
      () =>
        void import('./suggestions.ts').then(({ suggestBelow }) => {
          suggestBelow(this, input);
        }),
      { once: true },
    );
  }
}

customElements.define('search-box', SearchBox);
