import type { Fault } from './fault.ts';

const policy = 'src/content-security-policy.ts';

/** Faults in what a host may set and what a page may load. */
export const otherFaults: readonly Fault[] = [
  { file: policy, find: `  "require-trusted-types-for 'script'",\n`, replace: '', why: 'text becomes markup' },
  { file: policy, find: `  "trusted-types 'none'",\n`, replace: '', why: 'a script may declare text harmless' },
  {
    file: policy,
    find: `"script-src 'self'`,
    replace: `"script-src 'self' 'unsafe-inline'`,
    why: 'inline scripts run',
  },
  { file: policy, find: `"base-uri 'none'"`, replace: `"base-uri 'self'"`, why: 'an element moves all links' },
  {
    file: 'src/settings.ts',
    find: '/^https?:$/.test(url.protocol)',
    replace: '/^/.test(url.protocol)',
    why: 'a site may be at ftp:',
  },
  {
    file: 'src/settings.ts',
    find: "url.pathname !== '/' ||",
    replace: '',
    why: 'SITE_URL may have a folder, which is lost',
  },
  { file: 'src/settings.ts', find: "url.username !== ''", replace: 'false', why: 'SITE_URL may have a name in it' },
  {
    file: 'src/settings.ts',
    find: '|| /\\/\\.\\.?\\//.test(path)',
    replace: '',
    why: 'a base path may climb out of its folder',
  },
  {
    file: 'src/settings.ts',
    find: '/^https:\\/\\//.test(value)',
    replace: '/^/.test(value)',
    why: 'reports may be sent to javascript:',
  },
  { file: 'src/settings.ts', find: '?.trim()', replace: '', why: 'a space around a setting is a part of it' },
  {
    file: 'src/settings.ts',
    find: "get('OUT_DIR') ?? 'dist'",
    replace: "'dist'",
    why: 'OUT_DIR is not heeded',
  },
];
