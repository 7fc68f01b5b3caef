import { fold } from '../../view/search/fold.ts';

/**
 * Reads what a reader asks of a list of articles.
 *
 * @param form has a search field; lists, named as the `data-` attribute of an article that they ask for; and ticks, of which `copy`
 *   leaves out copies and translations, `part` what was not seen whole
 * @returns whether an article is left, of whose text all words of the search field must be in
 */
export function readFilter(form: ParentNode): (article: HTMLElement, text: string) => boolean {
  const words = fold(form.querySelector<HTMLInputElement>('[type="search"]')?.value ?? '').split(/\s+/);
  const lists = [...form.querySelectorAll('select')];
  const isTicked = (name: string) => form.querySelector(`[name="${name}"]:checked`) !== null;
  const hasNoCopies = isTicked('copy');
  const isWhole = isTicked('part');
  return ({ dataset }, text) => {
    const { seen, copy } = dataset;
    const folded = fold(text);
    return (
      lists.every(({ name, value }) => value === '' || dataset[name] === value) &&
      !(hasNoCopies && copy !== undefined) &&
      !(isWhole && seen !== 'whole') &&
      words.every((word) => folded.includes(word))
    );
  };
}
