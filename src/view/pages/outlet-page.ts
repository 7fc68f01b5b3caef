import type { Article, Outlet, Story } from '../../corpus/model.ts';
import { comparePartialDates } from '../../corpus/partial-date.ts';
import { omissionsOf } from '../../derive/omissions.ts';
import { formatDate } from '../dates.ts';
import type { ArticleListItem } from '../parts/article-list.ts';
import { articleList } from '../parts/article-list.ts';
import type { CreditedForView } from '../parts/credited-for.ts';
import { creditedForView } from '../parts/credited-for.ts';
import type { Details } from '../parts/details.ts';
import type { Link } from '../parts/inline.ts';
import { externalLink, text } from '../parts/inline.ts';
import type { NativeName } from '../parts/names.ts';
import { countryName, languageName, outletNativeName } from '../parts/names.ts';
import { omissionsLine } from '../parts/omissions.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** An outlet's page: its articles by story, and what others credit to it. */
export interface OutletPage {
  readonly frame: PageFrame;
  readonly crumb: Link;
  readonly name: string;
  readonly nativeName?: NativeName;
  readonly details: Details;
  readonly stories: readonly OutletStory[];
  /** Said where it has no articles here. */
  readonly none?: string;
  readonly creditedFor?: CreditedForView;
}

/** What an outlet has on a story. */
export interface OutletStory {
  readonly story: Link;
  readonly articles: readonly ArticleListItem[];
  readonly omissions: {
    readonly title: string;
    readonly lines: readonly { readonly article: Link; readonly words: string }[];
  };
}

export function outletPage(outlet: Outlet, site: Site): OutletPage {
  const { addresses, labels } = site;
  const words = labels.outletsAndSources;
  const nativeName = outletNativeName(outlet);
  const creditedFor = creditedForView(outlet.id, outlet.name, site);
  const stories = site.stories.flatMap((story) => {
    const articles = story.articles
      .filter((article) => article.outlet.id === outlet.id)
      .sort((a, b) => comparePartialDates(a.published, b.published));
    return articles.length === 0 ? [] : [outletStory(story, articles, site)];
  });
  return {
    frame: pageFrame(
      {
        title: outlet.name,
        description: words.outlet.description(outlet.name),
        path: addresses.outlet(outlet.id),
      },
      site,
    ),
    crumb: { words: words.outlets.title, href: addresses.outlets },
    name: outlet.name,
    ...(nativeName && { nativeName }),
    details: outletDetails(outlet, site),
    stories,
    ...(stories.length === 0 && { none: words.outlet.noArticles }),
    ...(creditedFor && { creditedFor }),
  };
}

function outletDetails(outlet: Outlet, site: Site): Details {
  const { details, outletKinds } = site.labels.outletsAndSources;
  return [
    { label: details.kind, value: [text(outletKinds[outlet.kind])] },
    { label: details.country, value: [text(countryName(outlet.country, site))] },
    { label: details.language, value: [text(languageName(outlet.language, site))] },
    ...(outlet.homepage === undefined
      ? []
      : [{ label: details.homepage, value: [externalLink(outlet.homepage, outlet.homepage)] }]),
    ...(outlet.note === undefined ? [] : [{ label: details.note, value: [text(outlet.note)] }]),
  ];
}

function outletStory(story: Story, articles: readonly Article[], site: Site): OutletStory {
  const { addresses, labels } = site;
  const { reporting } = site.derived(story);
  return {
    story: { words: story.title, href: addresses.story(story) },
    articles: articleList(articles, site),
    omissions: {
      title: labels.article.omissions.title,
      lines: articles.map((article) => ({
        article: {
          words: formatDate(article.published, 'short', labels.dates),
          href: `${addresses.article(article)}#leaves-out`,
        },
        words: omissionsLine(article, omissionsOf(article, story, reporting), site),
      })),
    },
  };
}
