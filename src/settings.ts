import { resolve } from 'node:path';

/** Where things are and where the site will stand: all that a host or an editor may set, from the environment. */
export interface Settings {
  /** The folder of the content files. `CONTENT_DIR`, else `content`. */
  readonly contentFolder: string;
  /** As it was written, for messages. */
  readonly contentFolderShown: string;
  /** Where the built site goes. `OUT_DIR`, else `dist`. */
  readonly outFolder: string;
  /** The origin of the hosted site, such as `https://example.org`. `SITE_URL`; without it there are no canonical links. */
  readonly siteUrl: string | undefined;
  /** The path below which the site is hosted, with a stroke at both ends. `BASE_PATH`, else `/`. */
  readonly basePath: string;
  /** Whether the pages are being written, under `npm run dev`: they then carry the scripts that reload them, which the policy forbids. */
  readonly development: boolean;
  /** Who is told of errors: an e-mail address or the address of a form. `REPORT_TO`; without it the method page says how. */
  readonly reportTo: string | undefined;
}

/** Set by `npm run dev` for the pages it makes. */
export const developmentVariable = 'SYNOPTIC_DEVELOPMENT';

/** A setting that cannot be used. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the settings.
 *
 * @param env usually `process.env`
 * @param root the folder that relative paths start from: the project's
 * @throws {SettingsError} naming the variable, what was found and what is expected
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const get = (name: string) => env[name]?.trim() || undefined;
  const contentFolderShown = get('CONTENT_DIR') ?? 'content';
  return {
    contentFolder: resolve(root, contentFolderShown),
    contentFolderShown: contentFolderShown.replace(/\/+$/, ''),
    outFolder: resolve(root, get('OUT_DIR') ?? 'dist'),
    siteUrl: readSiteUrl(get('SITE_URL')),
    basePath: readBasePath(get('BASE_PATH')),
    development: get(developmentVariable) !== undefined,
    reportTo: readReportTo(get('REPORT_TO')),
  };
}

function readSiteUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== ''
  ) {
    throw new SettingsError(
      `SITE_URL is “${value}”; expected the origin alone, such as https://example.org (a folder goes into BASE_PATH).`,
    );
  }
  return url.origin;
}

function readBasePath(value: string | undefined): string {
  const inside = (value ?? '').replace(/^\/+|\/+$/g, '');
  const path = inside === '' ? '/' : `/${inside}/`;
  if (!/^\/([A-Za-z0-9._~-]+\/)*$/.test(path) || /\/\.\.?\//.test(path)) {
    throw new SettingsError(`BASE_PATH is “${value}”; expected a path such as /repo/.`);
  }
  return path;
}

function readReportTo(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^[^@\s<>"'?&]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(value) || (URL.canParse(value) && /^https:\/\//.test(value)))
    return value;
  throw new SettingsError(
    `REPORT_TO is “${value}”; expected an e-mail address or an address that begins with https://.`,
  );
}
