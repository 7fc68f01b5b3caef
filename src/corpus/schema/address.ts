/** Why an address is refused, or `undefined` when it may be used: a plain http(s) address of a plain ASCII host. */
export function refuseAddress(address: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'it does not begin with https://';
  if (scheme !== 'https' && scheme !== 'http') return `“${scheme}:” addresses are not allowed`;
  if (/[\s\\<>"'`]/u.test(address)) return 'it holds a character that must be percent-encoded';
  const authority = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1];
  if (!authority) return 'it names no host';
  if (authority.includes('@')) return 'it holds a user name, which can pass one host off as another';
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(authority)) return 'its host is not a plain ASCII name';
  if (/(^|\.)xn--/i.test(authority)) return 'its host is an encoded one that can look like another';
  if (!URL.canParse(address)) return 'it cannot be read as an address';
  // Browsers read 0x7f.1 and 127.1 as numbers.
  const { hostname } = new URL(address);
  if (/^[\d.]+$/.test(hostname)) return 'its host is a bare number';
  return undefined;
}

/** What {@link refuseAddress} accepts, in words. */
export const expectedAddress = 'an address such as https://example.org/page';
