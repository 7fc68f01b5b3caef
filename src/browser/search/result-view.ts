import { signs } from '../../view/figures/signs.ts';
import { searchLabels } from '../../view/labels/search.ts';
import { pageLanguage } from '../common/page-language.ts';
import type { Findings } from './finder.ts';
import type { Found } from './found.ts';
import type { MarkedText } from './question.ts';

/** The words of the search, in the language of the page. */
export const labels = searchLabels[pageLanguage()];

/** An element with a class and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A text with what matched in it marked. Nothing is ever read as markup. */
export function marked(pieces: readonly MarkedText[]): (Node | string)[] {
  return pieces.map(({ text, matched }) => (matched ? element('mark', '', text) : text));
}

/** What stands below a result's title: the answers to a claim, then its line. */
export function resultLines(page: Found): HTMLElement[] {
  return [...(page.answers === '' ? [] : [element('span', 'result-answers', page.answers)]), resultLine(page)];
}

/** The line below a result's title, with the sign of how the articles relate on a claim. */
function resultLine({ agreement, line }: Pick<Found, 'agreement' | 'line'>): HTMLElement {
  if (agreement === undefined) return element('span', 'result-line', line);
  return element('span', 'result-line', element('span', `is-${agreement}`, sign(agreement)), line);
}

function sign(kind: NonNullable<Found['agreement']>): SVGElement {
  const { path, line } = signs[kind];
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'sign');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  const drawn = document.createElementNS(space, 'path');
  drawn.setAttribute('d', path);
  if (line !== undefined) {
    drawn.setAttribute('class', 'line');
    drawn.setAttribute('stroke-width', String(line));
  }
  svg.append(drawn);
  return svg;
}

/** What was searched for in the place of words that nothing has. */
export function correctionWords(corrected: Findings['corrected']): string {
  return corrected.map(({ typed, taken }) => labels.corrected(typed, taken)).join(' ');
}
