/** Whether the key `/` leads to the search box. It does unless the reader has switched it off, as speech input can press it by chance. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    // Storage is closed to the page; nothing can be kept in it.
    return true;
  }
}

/** Switches `/` on or off, for all pages of the site in this browser. */
export function switchSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // As above: it stays as it is.
  }
}

const key = 'synoptic-slash';
