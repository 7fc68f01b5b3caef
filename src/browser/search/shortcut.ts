import { isSlashOn } from './slash.ts';

/** `/`, and Ctrl-K or Cmd-K, lead to the search box: that of the content where a page has two. */
document.addEventListener('keydown', (event) => {
  const combined = event.ctrlKey || event.metaKey;
  const asked = combined
    ? event.key.toLowerCase() === 'k' && !event.altKey
    : event.key === '/' && !event.altKey && isSlashOn();
  if (!asked || (!combined && isTyping(event.target))) return;
  const box =
    document.querySelector<HTMLInputElement>('main input[name="q"]') ??
    document.querySelector<HTMLInputElement>('input[name="q"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

/** Says which keys lead to a search box, for those to whom it is read out. */
export function tellShortcuts(): void {
  for (const input of document.querySelectorAll('input[name="q"]'))
    input.setAttribute('aria-keyshortcuts', isSlashOn() ? '/ Control+K Meta+K' : 'Control+K Meta+K');
}
tellShortcuts();

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
