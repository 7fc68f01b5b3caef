import { citationLabels } from '../../view/labels/citation.ts';
import { reportAddress } from '../../view/report-address.ts';
import { pageLanguage } from '../common/page-language.ts';

/** A cell of which a reader wants to do something. */
export interface ChosenCell {
  readonly outlet: string;
  readonly date: string;
  readonly question: string;
  /** The title of the story. */
  readonly story: string;
  /** The cell's address on its host. */
  readonly page: string;
  /** The origin of the hosted site. */
  readonly origin: string;
  /** The site's own address on its host. */
  readonly base: string;
  readonly reportTo: string | undefined;
  /** What the cell says, its first quote, and the address of the original. */
  readonly says: string;
  readonly quote: string | undefined;
  /** Empty where the quote was found in the saved text. */
  readonly checked: string | undefined;
  readonly original: string | undefined;
  /** The article's statements on the claim's page. */
  readonly claim: string;
}

const labels = citationLabels[pageLanguage()];
const menu = document.createElement('div');
menu.popover = 'auto';
menu.className = 'cell-menu';
menu.role = 'dialog';

/**
 * Opens, beside a link in a cell, the menu of what can be done with it: copy its link or its citation, see its claim, report an
 * error. Escape and a press elsewhere close it and give the focus back to the link.
 */
export function openCellMenu(anchor: HTMLElement, cell: ChosenCell): void {
  const title = labels.subject(cell.outlet, cell.question);
  const address = cell.origin + cell.page;
  const report = reportAddress(
    { reportTo: cell.reportTo, siteUrl: cell.origin },
    { addresses: { definition: (term) => `${cell.base}method/#${term}` }, labels: { citation: labels } },
    { title, page: cell.page },
  );
  const heading = document.createElement('p');
  heading.id = 'cell-menu-title';
  heading.textContent = title;
  menu.setAttribute('aria-labelledby', heading.id);
  const status = document.createElement('p');
  status.className = 'small';
  status.role = 'status';
  menu.replaceChildren(
    heading,
    copyButton(labels.copyLink, address, status),
    copyButton(labels.copyCitation, labels.statement({ ...cell, address }), status),
    plainLink(labels.toClaim, cell.claim),
    cell.reportTo === undefined
      ? copyButton(labels.copyReport, `${labels.reportTitle(title)}\n\n${labels.reportBody(address)}`, status)
      : plainLink(labels.report, report),
    status,
  );
  document.body.append(menu);
  menu.showPopover({ source: anchor });
  const { left, bottom } = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8)) + scrollX}px`;
  menu.style.top = `${Math.max(8, Math.min(bottom + 4, innerHeight - height - 8)) + scrollY}px`;
  menu.querySelector('button')?.focus();
}

function copyButton(words: string, text: string, status: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = labels.copied(text);
    } catch {
      status.textContent = labels.copyByHand(text);
    }
  };
  button.addEventListener('click', () => void copy());
  return button;
}

function plainLink(words: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
}
