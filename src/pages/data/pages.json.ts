import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';
import { pageList } from '../../view/pages/page-list.ts';

/** Every page with its title. */
export const GET: APIRoute = () => Response.json(pageList(loadSite()));
