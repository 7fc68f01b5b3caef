import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../load-site.ts';
import { columnStyles } from '../../../view/pages/column-styles.ts';

export const getStaticPaths = (() =>
  loadSite().stories.map((story) => ({
    params: { story: story.id },
    props: { styles: columnStyles(story, loadSite()) },
  }))) satisfies GetStaticPaths;

/** The styles of a story's tables. */
export const GET: APIRoute<{ styles: string }> = ({ props }) =>
  new Response(props.styles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
