import type { PageEntry } from './nearest-pages.ts';
import { nearestPages } from './nearest-pages.ts';

/** `<nearest-pages>`: on the page for addresses that do not exist, the pages that may have been meant. Its section is hidden until it knows. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { pages: address = '', base = '/' } = this.dataset;
    const answer = await fetch(address);
    if (!answer.ok) return;
    const near = nearestPages(location.pathname.slice(base.length), (await answer.json()) as PageEntry[]);
    const section = this.querySelector('section');
    const list = this.querySelector('ul');
    if (near.length === 0 || !section || !list) return;
    list.replaceChildren(
      ...near.map(([path, title]) => {
        const link = document.createElement('a');
        link.href = base + path;
        link.textContent = title;
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    section.hidden = false;
  }
}

customElements.define('nearest-pages', NearestPages);
