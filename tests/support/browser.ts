import { existsSync, readdirSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';

/**
 * Launches a Chromium: `CHROME_PATH`, else a system Chromium, else the installed Chrome or Edge, else Playwright's own,
 * else the one that comes as a package. Never skips: without any browser it fails, naming what it tried.
 *
 * @param more further arguments of its command line
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const tried: string[] = [];
  for (const { name, options } of candidates()) {
    try {
      // Containers have no user namespaces to build the sandbox from; the pages are our own, on loopback.
      return await chromium.launch({
        ...(await options()),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          ...more,
        ],
      });
    } catch (error) {
      tried.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    }
  }
  throw new Error(`No browser could be started. Set CHROME_PATH to a Chromium. Tried:\n${tried.join('\n')}`);
}

interface Candidate {
  readonly name: string;
  readonly options: () => LaunchOptions | Promise<LaunchOptions>;
}

function candidates(): Candidate[] {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') return [{ name: chosen, options: () => ({ executablePath: chosen }) }];
  const system = existsSync('/usr/bin')
    ? readdirSync('/usr/bin').filter((name) => /^chromium(-browser)?$/.test(name))
    : [];
  return [
    ...system.map((name) => ({ name, options: () => ({ executablePath: `/usr/bin/${name}` }) })),
    ...['chrome', 'msedge'].map((channel) => ({ name: channel, options: () => ({ channel }) })),
    { name: 'Playwright', options: () => ({}) },
    { name: '@sparticuz/chromium', options: packaged },
  ];
}

/** Its own `args` are left aside: `--single-process` hangs, and web security must stay on. */
async function packaged(): Promise<LaunchOptions> {
  // Makes the package unpack the libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packagedChromium } = await import('@sparticuz/chromium');
  return { executablePath: await packagedChromium.executablePath() };
}
