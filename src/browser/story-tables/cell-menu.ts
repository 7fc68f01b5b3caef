/** What can be done with a cell. */
export interface CellMenu {
  readonly title: string;
  readonly link: string;
  readonly citation: string;
  /** The article's version on the claim's page. */
  readonly claim: string;
  readonly report: string;
}

const menu = document.createElement('div');
menu.popover = 'auto';
menu.className = 'cell-menu';
menu.role = 'dialog';

/** Opens the menu of a cell beside a link in it; Escape and a press elsewhere close it and give the focus back to the link. */
export function openCellMenu(anchor: HTMLElement, { title, link, citation, claim, report }: CellMenu): void {
  const heading = document.createElement('p');
  heading.id = 'cell-menu-title';
  heading.textContent = title;
  menu.setAttribute('aria-labelledby', heading.id);
  const status = document.createElement('p');
  status.className = 'small';
  status.role = 'status';
  menu.replaceChildren(
    heading,
    copyButton('Copy the link', link, status),
    copyButton('Copy a citation', citation, status),
    plainLink('To the claim', claim),
    plainLink('Report an error', report),
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
      status.textContent = `Copied: ${text}`;
    } catch {
      // A page that is not served securely has no clipboard.
      status.textContent = `To be copied by hand: ${text}`;
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
