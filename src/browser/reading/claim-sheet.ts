import { chosenLabels } from '../../view/labels/chosen.ts';
import type { ChosenClaim } from '../common/chosen-relations.ts';
import { button, element } from '../common/elements.ts';
import { pageLanguage } from '../common/page-language.ts';
import { answersOf, chosenBadge, chosenReason } from '../common/chosen-claims.ts';
import type { ShownVersion } from './claim-rail.ts';

const labels = chosenLabels[pageLanguage()];
const sheet = element('div', 'claim-sheet');
sheet.popover = 'auto';
sheet.role = 'dialog';
sheet.tabIndex = -1;

/** A version in the sheet. */
export interface SheetVersion extends ShownVersion {
  /** Why it says nothing; undefined where it does. */
  readonly silence: string | undefined;
  /** Shows its first passage on the claim. */
  readonly show: () => void;
}

/**
 * Opens, at the foot of a narrow screen, what each version that is shown says on a claim, next to one another. Escape, its button
 * and a press elsewhere close it and give the focus back.
 *
 * @param all how all articles relate
 */
export function openSheet(
  from: HTMLElement,
  claim: ChosenClaim,
  versions: readonly SheetVersion[],
  all: readonly Node[],
): void {
  const question = element('h2', '', claim.question);
  question.id = 'sheet-question';
  sheet.setAttribute('aria-labelledby', question.id);
  const columns = versions.map(({ id, name, silence, show }) => {
    const column = element('div', '', element('b', '', name));
    if (silence !== undefined) column.append(element('p', 'soft', silence));
    else {
      column.append(answersOf(claim.said.get(id)));
      column.append(
        button(labels.passage, labels.toWords(name), () => {
          sheet.hidePopover();
          show();
        }),
      );
    }
    return column;
  });
  const close = button(labels.close, '', () => {
    sheet.hidePopover();
  });
  const reason = chosenReason(claim);
  sheet.replaceChildren(
    element('div', 'sheet-head', question, close),
    element('p', 'small soft', ...(claim.said.size > 1 ? [chosenBadge(claim), ' '] : []), ...all),
    ...(reason === '' ? [] : [element('p', 'small', `${reason}.`)]),
    element('div', 'sheet-versions', ...columns),
  );
  document.body.append(sheet);
  // Some browsers give no focus to a link that is tapped: it is to have it again in the end.
  from.focus({ preventScroll: true });
  sheet.showPopover();
  sheet.focus({ preventScroll: true });
  // The tapped words stay in sight.
  const covered = from.getBoundingClientRect().bottom + 12 - sheet.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
}
