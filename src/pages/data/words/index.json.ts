import type { APIRoute } from 'astro';
import { loadSite } from '../../../load-site.ts';
import { vocabulary } from '../../../view/pages/search-record.ts';

/** Which lists of words there are. */
export const GET: APIRoute = () => Response.json([...vocabulary(loadSite()).keys()]);
