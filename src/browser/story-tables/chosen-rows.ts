import { chosenLabels } from '../../view/labels/chosen.ts';
import type { StoryRelations } from '../../view/relations-format.ts';
import { chosenBadge } from '../common/chosen-claims.ts';
import { loadRelations, relateChosen } from '../common/chosen-relations.ts';
import { element } from '../common/elements.ts';
import { pageLanguage } from '../common/page-language.ts';

const labels = chosenLabels[pageLanguage()];
let loading: Promise<StoryRelations | undefined> | undefined;
let asked: readonly string[] = [];

/**
 * Says in the rows of the tables how the chosen articles relate, before how all do. Where fewer than two of them speak, and where
 * the relations cannot be loaded, a row says the latter alone.
 *
 * @param address of the story's relations
 */
export async function tellChosen(tables: HTMLElement, address: string, ids: readonly string[]): Promise<void> {
  asked = ids;
  loading ??= loadRelations(address);
  const relations = await loading;
  // Another choice may have been made meanwhile.
  if (!relations || asked !== ids) return;
  for (const told of tables.querySelectorAll('.row-note > [data-chosen]')) told.remove();
  for (const claim of relateChosen(relations, ids)) {
    if (claim.said.size < 2) continue;
    const told = [chosenBadge(claim), element('span', 'among-all', ` ${labels.amongAll}`)];
    for (const one of told) one.dataset['chosen'] = '';
    document
      .getElementById(claim.id)
      ?.querySelector('.row-note')
      ?.prepend(...told);
  }
}
