import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../../load-site.ts';
import type { Site } from '../../../view/site.ts';
import { storyRelations } from '../../../view/story-relations.ts';

export const getStaticPaths: GetStaticPaths = () =>
  loadSite().stories.map((story) => ({ params: { story: story.id }, props: { story } }));

/** What a browser needs to relate the articles that a reader chose. */
export const GET: APIRoute<{ story: Site['stories'][number] }> = ({ props }) =>
  Response.json(storyRelations(props.story, loadSite()));
