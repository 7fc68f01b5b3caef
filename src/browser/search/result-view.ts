import type { AgreementKind } from '../../derive/agreement.ts';
import { signs } from '../../view/figures/signs.ts';
import type { Found, Kind } from './finder.ts';
import type { TextPiece } from './query.ts';

/** The headings of groups of results. */
export const kindTitles: Readonly<Record<Kind, string>> = {
  claim: 'Claims',
  article: 'Articles',
  outlet: 'Outlets',
  source: 'Sources',
};

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
export function marked(pieces: readonly TextPiece[]): (Node | string)[] {
  return pieces.map(({ text, matched }) => (matched ? element('mark', '', text) : text));
}

/** The line below a result's title, with the sign of how the articles relate on a claim. */
export function resultLine({ agreement, line }: Pick<Found, 'agreement' | 'line'>): HTMLElement {
  if (agreement === undefined) return element('span', 'result-line', line);
  return element('span', 'result-line', element('span', `is-${agreement}`, sign(agreement)), line);
}

function sign(kind: AgreementKind): SVGElement {
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

/** "2 claims, 1 outlet": what was found, for those who do not see it. */
export function totalsWords(totals: Readonly<Record<Kind, number>>): string {
  const parts = Object.entries(totals)
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${number} ${kind}${number === 1 ? '' : 's'}`);
  return parts.length === 0 ? 'Nothing found' : parts.join(', ');
}
