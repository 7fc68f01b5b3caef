import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../load-site.ts';
import { vocabulary } from '../../../view/pages/search-record.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...vocabulary(loadSite())].map(([letters, words]) => ({ params: { letters }, props: { words } }));

/** The words that begin with two letters: what a misspelt word is compared with. */
export const GET: APIRoute<{ words: readonly string[] }> = ({ props }) => Response.json(props.words);
