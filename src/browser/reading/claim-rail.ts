import { chosenLabels } from '../../view/labels/chosen.ts';
import type { ChosenClaim } from '../common/chosen-relations.ts';
import { element } from '../common/elements.ts';
import { pageLanguage } from '../common/page-language.ts';
import { answersOf, chosenBadge, claimGroups, claimsOf } from '../common/chosen-claims.ts';

const { groups } = chosenLabels[pageLanguage()];

/** A version that is shown. */
export interface ShownVersion {
  readonly id: string;
  readonly name: string;
}

/**
 * Puts the list of a story’s claims in the order of the versions that are shown: those on which they differ, on which they
 * agree, and of which only one speaks; each with what they answer. Claims that none of them speaks on are not shown.
 */
export function arrangeRail(nav: HTMLElement, claims: readonly ChosenClaim[], versions: readonly ShownVersion[]): void {
  const items = new Map(
    [...nav.querySelectorAll<HTMLElement>('li[data-claim]')].map((li) => [li.dataset['claim'], li]),
  );
  const lists = claimGroups.flatMap((group) => {
    const of = claimsOf(group, claims);
    if (of.length === 0) return [];
    const list = listOf(
      of.flatMap((claim) => {
        const item = items.get(claim.id);
        items.delete(claim.id);
        if (!item) return [];
        tell(item, claim, versions);
        return [item];
      }),
    );
    return [element('h2', '', groups[group](of.length)), list];
  });
  const untold = listOf([...items.values()]);
  untold.hidden = true;
  nav.replaceChildren(...lists, untold);
}

function listOf(items: readonly HTMLElement[]): HTMLElement {
  const list = element('ol', '', ...items);
  list.setAttribute('role', 'list');
  return list;
}

/** Writes into a claim’s item how the versions relate and what each of them answers. */
function tell(item: HTMLElement, claim: ChosenClaim, versions: readonly ShownVersion[]): void {
  const answers = versions.flatMap(({ id, name }) => {
    const said = claim.said.get(id);
    return said ? [element('li', '', element('b', '', name), ' ', answersOf(said))] : [];
  });
  const told = element('div', 'chosen-answers small', ...(claim.said.size > 1 ? [chosenBadge(claim)] : []));
  const list = element('ul', '', ...answers);
  list.setAttribute('role', 'list');
  told.append(list);
  item.querySelector('.chosen-answers')?.remove();
  item.querySelector('a')?.after(told);
}
