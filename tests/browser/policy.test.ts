import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, url } from '../support/reader.ts';
import { articlePage } from './pages.ts';

const elsewhere = 'https://elsewhere.example/';
const own = url('planted.js');

/** Opens a built page with `markup` planted at its beginning, which the site's own `planted.js` may be part of. */
async function openWith(page: Page, markup: string, script = '', keepPolicy = true): Promise<void> {
  await page.route(url(articlePage), async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
    if (!policy.test(html)) throw new Error('The page has no policy.');
    const body = (keepPolicy ? html : html.replace(policy, '')).replace('<main', () => `${markup}<main`);
    await route.fulfill({ response: answer, body });
  });
  await page.route(own, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  // An answer from elsewhere takes the page over as soon as it is asked for.
  await page.route(`${elsewhere}**`, async (route) => {
    reached.add(page);
    await route.fulfill({ status: 204, headers: { 'access-control-allow-origin': '*' } });
  });
  await page.goto(url(articlePage));
}

const reached = new WeakSet<Page>();

/** Whether what was planted had its way: it changed the title, or a request went elsewhere. */
const isTakenOver = async (page: Page): Promise<boolean> =>
  reached.has(page) || (await page.title().catch(() => '')) === 'taken over';

/** Called by what is planted, when it has its way. */
const take = `const take = () => { document.title = 'taken over'; };
const element = document.createElement('div');
document.body.append(element);
const load = (tag, properties) => document.body.append(Object.assign(document.createElement(tag), properties));
`;

// A script of the site that has a fault, or was given foreign text: what it tries, and what the policy says of it.
const attempts: readonly (readonly [what: string, script: string, refused: RegExp])[] = [
  ['innerHTML', `element.innerHTML = '<b>x</b>'; if (element.firstChild) take();`, /TrustedHTML/],
  ['innerHTML with a handler', `element.innerHTML = '<img onerror="take()" src="x:">'; take();`, /TrustedHTML/],
  ['outerHTML', `element.outerHTML = '<b>x</b>'; if (!element.isConnected) take();`, /TrustedHTML/],
  ['insertAdjacentHTML', `element.insertAdjacentHTML('beforeend', '<b>x</b>'); take();`, /TrustedHTML/],
  ['a parser', `new DOMParser().parseFromString('<b>x</b>', 'text/html'); take();`, /TrustedHTML/],
  ['document.write', `document.write('<b>x</b>'); take();`, /TrustedHTML/],
  ['a frame of text', `load('iframe', { srcdoc: '<b>x</b>' }); take();`, /TrustedHTML/],
  ['a script of text', `load('script', { text: 'document.title = "taken over"' });`, /TrustedScript/],
  ['the address of a script', `load('script', { src: '${elsewhere}x.js' });`, /TrustedScriptURL/],
  ['eval', `eval('take()');`, /eval|TrustedScript/],
  ['new Function', `new Function('document.title = "taken over"')();`, /eval|TrustedScript/],
  ['a timer of text', `setTimeout('document.title = "taken over"');`, /eval|TrustedScript/],
  [
    'a handler of text',
    `element.setAttribute('onclick', 'document.title = "taken over"'); element.click();`,
    /Trusted/,
  ],
  ['a worker', `new Worker('planted.js'); take();`, /TrustedScriptURL|worker-src/],
  ['its own trust', `trustedTypes.createPolicy('mine', { createHTML: (text) => text }); take();`, /trusted-types/],
  [
    'a style attribute',
    `element.setAttribute('style', 'order: 7'); if (getComputedStyle(element).order === '7') take();`,
    /style-src/,
  ],
  [
    'a style element',
    `element.id = 'styled'; load('style', { textContent: '#styled { order: 7 }' }); if (getComputedStyle(element).order === '7') take();`,
    /style-src/,
  ],
  ['a foreign style', `load('link', { rel: 'stylesheet', href: '${elsewhere}x.css' });`, /style-src/],
  ['a foreign image', `load('img', { src: '${elsewhere}x.png' });`, /img-src/],
  ['a foreign font', `new FontFace('x', 'url(${elsewhere}x.woff2)').load();`, /font-src/],
  ['a foreign frame', `load('iframe', { src: '${elsewhere}' });`, /default-src/],
  ['a foreign sound', `load('audio', { src: '${elsewhere}x.mp3' });`, /default-src/],
  ['a foreign request', `void fetch('${elsewhere}');`, /connect-src/],
  ['a foreign beacon', `navigator.sendBeacon('${elsewhere}', 'x');`, /connect-src/],
  [
    'another base',
    `document.head.prepend(Object.assign(document.createElement('base'), { href: '${elsewhere}' })); if (document.baseURI === '${elsewhere}') take();`,
    /base-uri/,
  ],
  [
    'a foreign form',
    `load('form', { action: '${elsewhere}', id: 'planted' }); setTimeout(() => document.querySelector('#planted').submit(), 1);`,
    /form-action/,
  ],
];

describe('a script of the site that goes wrong', () => {
  test.for(attempts)('is refused %s', async ([, script, refused], { page, complaints }) => {
    await openWith(page, `<script type="module" src="${own}"></script>`, take + script);
    await expect.poll(() => complaints.join('\n')).toMatch(refused);
    expect(await isTakenOver(page)).toBe(false);
  });

  test.for(attempts)('would be allowed %s without the policy', async ([, script], { page }) => {
    await openWith(page, `<script type="module" src="${own}"></script>`, take + script, false);
    await expect.poll(() => isTakenOver(page)).toBe(true);
  });
});

describe('markup that had come through the checker and the sanitiser', () => {
  test.for([
    ['an inline script', '<script>document.title = "taken over"</script>', /script-src/],
    [
      'an event handler',
      `<img src="${url('favicon.svg')}" onerror="document.title = 'taken over'" onload="document.title = 'taken over'">`,
      /script-src/,
    ],
    ['a script from elsewhere', `<script src="${elsewhere}x.js"></script>`, /script-src/],
    ['a style from elsewhere', `<link rel="stylesheet" href="${elsewhere}x.css">`, /style-src/],
    ['a frame', '<iframe srcdoc="<script>parent.document.title = \'taken over\'</script>"></iframe>', /script-src/],
  ] as const)('is stopped: %s', async ([, markup, refused], { page, complaints }) => {
    await openWith(page, markup);
    await expect.poll(() => complaints.join('\n')).toMatch(refused);
    expect(await isTakenOver(page)).toBe(false);
  });
});
