import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../load-site.ts';
import { recordsToCsv, storyRecords } from '../../view/data.ts';
import type { Site } from '../../view/site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  loadSite().stories.map((story) => ({ params: { story: story.id }, props: { story } }));

export const GET: APIRoute<{ story: Site['stories'][number] }> = ({ props }) => {
  const { addresses, settings, agreements } = loadSite();
  const { story } = props;
  const records = storyRecords(story, agreements(story), { addresses, siteUrl: settings.siteUrl });
  return new Response(recordsToCsv(records), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
