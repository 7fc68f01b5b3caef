import { reportAddress } from '../report-address.ts';
import type { Link } from '../parts/inline.ts';
import type { Site } from '../site.ts';

/** What surrounds the content of a page: its head, the site's header and footer. */
export interface PageFrame {
  /** Of the site's own words (BCP 47). */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Only where the site knows its own address, and the page is at home at one. */
  readonly canonical?: string;
  readonly feed?: { readonly title: string; readonly href: string };
  readonly icon: string;
  /** Development needs inline scripts, which the policy forbids. */
  readonly hasPolicy: boolean;
  readonly skip: string;
  readonly header: {
    /** The name of the site in three parts, of which the middle one is set off. */
    readonly brand: readonly string[];
    readonly home: string;
    readonly title: string;
    readonly places: readonly (Link & { readonly current?: 'page' | 'true' })[];
    /** Absent on the pages that have their own: the front page and the search page. */
    readonly search?: SearchBoxView;
  };
  readonly footer: { readonly note: string; readonly links: readonly Link[] };
}

/** A search box: a form that leads to the search page. */
export interface SearchBoxView {
  readonly id: string;
  /** The site's own address, below which the script finds the search engine. */
  readonly base: string;
  readonly action: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly isLarge: boolean;
}

export function searchBox(id: string, { addresses, labels }: Site, isLarge = false): SearchBoxView {
  return {
    id,
    base: addresses.home,
    action: addresses.search,
    placeholder: labels.search.placeholder,
    submit: labels.search.submit,
    isLarge,
  };
}

/** What a page says of itself. */
export interface PageHead {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Its path on the host; absent for the page that is served in the place of missing ones. */
  readonly path?: string;
}

/** The frame of a page. */
export function pageFrame({ title, description, path }: PageHead, site: Site): PageFrame {
  const { addresses, settings } = site;
  const labels = site.labels.frame;
  const here = path ?? '';
  const { navigation } = labels;
  const places: readonly (Link & { readonly isIn: boolean })[] = [
    {
      words: navigation.stories,
      href: addresses.home,
      isIn: here === addresses.home || here.startsWith(`${addresses.home}stories/`),
    },
    { words: navigation.outlets, href: addresses.outlets, isIn: here.startsWith(addresses.outlets) },
    { words: navigation.sources, href: addresses.sources, isIn: here.startsWith(addresses.sources) },
    { words: navigation.method, href: addresses.method, isIn: here.startsWith(addresses.method) },
  ];
  return {
    language: site.labels.language,
    title: here === addresses.home ? labels.homeTitle : labels.title(title),
    description,
    ...(settings.siteUrl !== undefined && path !== undefined && { canonical: settings.siteUrl + path }),
    ...(settings.siteUrl !== undefined && { feed: { title: labels.feedTitle, href: addresses.file('feed.xml') } }),
    icon: addresses.file('favicon.svg'),
    hasPolicy: !settings.development,
    skip: labels.skip,
    header: {
      brand: labels.brand,
      home: addresses.home,
      title: navigation.title,
      places: places.map(({ words, href, isIn }) => ({
        words,
        href,
        ...(here === href ? { current: 'page' as const } : isIn ? { current: 'true' as const } : {}),
      })),
      ...(here !== addresses.search && here !== addresses.home && { search: searchBox('site-search', site) }),
    },
    footer: {
      note: labels.footer.note,
      links: [
        {
          words: site.labels.citation.report,
          href: reportAddress(settings, site, { title, page: path ?? addresses.file('404.html') }),
        },
        { words: site.labels.corrections.title, href: addresses.corrections },
        { words: labels.footer.method, href: addresses.method },
        { words: labels.footer.reuse, href: addresses.definition('reuse') },
      ],
    },
  };
}
