/** What was chosen on this page, where nothing can be kept. */
let chosen: boolean | undefined;

/** Whether the key `/` leads to the search box. It does unless the reader has switched it off, as speech input can press it by chance. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return chosen ?? true;
  }
}

/** Switches `/` on or off, for all pages of the site in this browser; for this page alone where storage is closed to it. */
export function switchSlash(isOn: boolean): void {
  chosen = isOn;
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // `chosen` stands in.
  }
}

const key = 'synoptic-slash';
