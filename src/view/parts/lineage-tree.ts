import type { Reliance, Story } from '../../corpus/model.ts';
import type { StoryLineageNode } from '../../derive/story-lineage.ts';
import type { ShownDate } from '../dates.ts';
import { formatDate, showDate } from '../dates.ts';
import type { Site } from '../site.ts';
import type { Link } from './inline.ts';
import { nameOf, pageOf } from './names.ts';

/** An article, or an outlet whose own text is not here, and all that is built on it. */
export interface LineageTreeView {
  readonly at: Link;
  /** Of an article. */
  readonly date?: ShownDate;
  /** Said of an outlet: that its text is not here, or that it is not known which of its texts. */
  readonly textNotHere?: string;
  readonly how?: string;
  readonly basis?: string;
  /** What else it is built on. */
  readonly also?: string;
  readonly children: readonly LineageTreeView[];
}

export function lineageTree(nodes: readonly StoryLineageNode[], story: Story, site: Site): LineageTreeView[] {
  const { addresses, labels } = site;
  const words = labels.lineage;
  return nodes.map(({ at, how, basis, also, children }) => ({
    ...(at.kind === 'article'
      ? {
          at: { words: at.article.outlet.name, href: addresses.article(at.article) },
          date: showDate(at.article.published, 'short', labels.dates),
        }
      : {
          at: { words: nameOf(at.id, site), href: pageOf(at.id, site) },
          textNotHere: missingText(at.id, story, site),
        }),
    ...(how !== undefined && { how: labels.article.reliances[how] }),
    ...(basis !== undefined && { basis: words.basis(basis) }),
    ...(also.length > 0 && { also: words.also(also.map(({ on }) => reliedOnName(on, site))) }),
    children: lineageTree(children, story, site),
  }));
}

/** Why an outlet is there in the place of an article of it. */
export function missingText(outlet: string, story: Story, { labels }: Pick<Site, 'labels'>): string {
  const isHere = story.articles.some((article) => article.outlet.id === outlet);
  return isHere ? labels.lineage.whichNotKnown : labels.lineage.textNotHere;
}

function reliedOnName(on: Reliance['on'], site: Site): string {
  if (on.kind === 'outlet') return nameOf(on.id, site);
  const article = site.corpus.articles.get(on.path);
  if (!article) return on.path;
  return site.labels.article.named(article.outlet.name, formatDate(article.published, 'short', site.labels.dates));
}
