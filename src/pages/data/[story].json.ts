import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../load-site.ts';
import { storyJson } from '../../view/data.ts';
import type { Site } from '../../view/site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  loadSite().stories.map((story) => ({ params: { story: story.id }, props: { story } }));

export const GET: APIRoute<{ story: Site['stories'][number] }> = ({ props }) => {
  const { addresses, settings, agreements } = loadSite();
  const { story } = props;
  return Response.json(storyJson(story, agreements(story), { addresses, siteUrl: settings.siteUrl }));
};
