import type { AgreementKind } from '../../derive/agreement-kind.ts';
import { signs } from '../../view/figures/signs.ts';

/** Makes an element with what is in it. Classes may be none: the empty string. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A button that acts. @param label read in the place of its words; none: the empty string */
export function button(words: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', 'button', words);
  made.type = 'button';
  if (label !== '') made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

/** The sign of how articles relate: what `Sign.astro` makes in the build. */
export function agreementSign(kind: AgreementKind): SVGElement {
  const { path, line } = signs[kind];
  const sign = document.createElementNS(svg, 'svg');
  sign.setAttribute('class', 'sign');
  sign.setAttribute('viewBox', '0 0 10 10');
  sign.setAttribute('aria-hidden', 'true');
  const drawn = document.createElementNS(svg, 'path');
  drawn.setAttribute('d', path);
  if (line !== undefined) {
    drawn.setAttribute('class', 'line');
    drawn.setAttribute('stroke-width', String(line));
  }
  sign.append(drawn);
  return sign;
}

/** How articles relate, with its sign: what `Agreement.astro` makes in the build. */
export function agreementBadge(kind: AgreementKind, words: string): HTMLElement {
  return element('span', `agreement is-${kind}`, agreementSign(kind), words);
}
