import type { APIRoute, GetStaticPaths } from 'astro';
import type { Story } from '../../../corpus/model.ts';
import { loadSite } from '../../../load-site.ts';
import { cardLabels } from '../../../view/card-labels.ts';
import { columnRules } from '../../../view/columns.ts';

export const getStaticPaths = (() =>
  loadSite().stories.map((story) => ({ params: { story: story.id }, props: { story } }))) satisfies GetStaticPaths;

/** The rules by which the columns of a story's tables are chosen, and their names where rows are cards. */
export const GET: APIRoute<{ story: Story }> = ({ props }) =>
  new Response(columnRules(props.story) + cardLabels(props.story.articles), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
