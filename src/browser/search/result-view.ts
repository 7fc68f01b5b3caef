import { searchLabels } from '../../view/labels/search.ts';
import { element, agreementSign } from '../common/elements.ts';
import { pageLanguage } from '../common/page-language.ts';
import type { Findings } from './finder.ts';
import type { Found } from './found.ts';
import type { MarkedText } from './question.ts';

/** The words of the search, in the language of the page. */
export const labels = searchLabels[pageLanguage()];

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
  return element('span', 'result-line', element('span', `is-${agreement}`, agreementSign(agreement)), line);
}

/** What was searched for in the place of words that nothing has. */
export function correctionWords(corrected: Findings['corrected']): string {
  return corrected.map(({ typed, taken }) => labels.corrected(typed, taken)).join(' ');
}
