import type { APIRoute } from 'astro';

/**
 * Runs before anything is drawn, on pages that arrange themselves by their address: hides the page until it is arranged, so
 * that nothing jumps. `base.css` shows it after a while in any case.
 */
const script = `if (location.search || document.currentScript.dataset.always)
  document.documentElement.classList.add('is-arranging');
`;

export const GET: APIRoute = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
