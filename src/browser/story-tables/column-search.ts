import { readingLabels } from '../../view/labels/reading.ts';
import { storyLabels } from '../../view/labels/story.ts';
import { readFilter } from '../common/article-filter.ts';
import { pageLanguage } from '../common/page-language.ts';

const labels = readingLabels[pageLanguage()].chooser;
const { search: searchLabel, found } = storyLabels[pageLanguage()].chooser;

/** By what articles are kept; each is a `data-` attribute of their boxes, in words. */
const facets = ['country', 'language', 'kind'] as const;

/** Lets a reader search and filter the articles that can be columns. Those that are ticked stay listed. */
export function addColumnSearch(chooser: HTMLElement): void {
  const boxes = [...chooser.querySelectorAll<HTMLInputElement>('ol input')];
  const search = Object.assign(document.createElement('input'), {
    type: 'search',
    autocomplete: 'off',
    placeholder: searchLabel,
    ariaLabel: searchLabel,
  });
  const status = Object.assign(document.createElement('p'), { className: 'soft small', role: 'status' });
  const filters = Object.assign(document.createElement('div'), { className: 'chooser-filters small' });
  filters.append(
    search,
    ...facets.flatMap((facet) => {
      const values = [...new Set(boxes.map(({ dataset }) => dataset[facet] ?? ''))].sort();
      if (values.length < 2) return [];
      const select = Object.assign(document.createElement('select'), { name: facet, autocomplete: 'off' });
      select.append(new Option(labels.any, ''), ...values.map((value) => new Option(value)));
      return [labelled(`${labels[facet]} `, select)];
    }),
    ...(boxes.some(({ dataset }) => dataset['copy'] !== undefined) ? [labelled(tick('copy'), labels.noCopies)] : []),
    ...(boxes.some(({ dataset }) => dataset['seen'] === 'whole') ? [labelled(tick('part'), labels.whole)] : []),
  );
  const list = () => {
    const isLeft = readFilter(filters);
    const left = boxes.filter((box) => {
      const { country, language, kind } = box.dataset;
      return isLeft(box, [box.closest('label')?.textContent, country, language, kind].join(' '));
    });
    for (const box of boxes) {
      const item = box.closest('li');
      if (item) item.hidden = !box.checked && !left.includes(box);
    }
    status.textContent = left.length === boxes.length ? '' : found(left.length, boxes.length);
  };
  filters.addEventListener('input', list);
  // What is asked chooses nothing.
  filters.addEventListener('change', (event) => event.stopPropagation());
  chooser.querySelector('legend')?.after(filters, status);
}

function tick(name: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'checkbox', name, autocomplete: 'off' });
}

function labelled(...parts: readonly (Node | string)[]): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(...parts);
  return label;
}
