import type { APIRoute } from 'astro';
import { loadSite } from '../../load-site.ts';

/** The titles of the stories: what the search asks first of a question is which of them it is about. */
export const GET: APIRoute = () => Response.json(loadSite().stories.map(({ title }) => title));
