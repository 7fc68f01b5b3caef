import type { APIRoute } from 'astro';
import { loadSite } from '../site.ts';
import { columnRules } from '../view/columns.ts';

/** The rules by which columns are chosen, for as many columns as the largest story has. */
export const GET: APIRoute = () => {
  const most = Math.max(0, ...loadSite().stories.map(({ articles }) => articles.length));
  return new Response(columnRules(most), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
