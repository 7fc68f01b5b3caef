import type { APIRoute, GetStaticPaths } from 'astro';
import type { Story } from '../../corpus/model.ts';
import { loadSite } from '../../load-site.ts';
import { recordsToCsv, storyRecords } from '../../view/data.ts';

export const getStaticPaths: GetStaticPaths = () =>
  loadSite().stories.map((story) => ({ params: { story: story.id }, props: { story } }));

export const GET: APIRoute<{ story: Story }> = ({ props }) => {
  const { addresses, settings, agreements } = loadSite();
  const { story } = props;
  const records = storyRecords(story, agreements(story), { addresses, siteUrl: settings.siteUrl });
  return new Response(recordsToCsv(records), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
