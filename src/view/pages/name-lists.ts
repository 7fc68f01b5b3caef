import { compareText } from '../../corpus/report/problems.ts';
import type { Inline, Link } from '../parts/inline.ts';
import { link, text } from '../parts/inline.ts';
import type { NativeName } from '../parts/names.ts';
import { countryName, outletNativeName, sourceNativeName } from '../parts/names.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** A page that lists outlets, or sources. */
export interface NameListPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead: readonly Inline[];
  readonly items: readonly { readonly name: Link; readonly nativeName?: NativeName; readonly words: string }[];
}

/** The outlets, those with most articles first. */
export function outletsPage(site: Site): NameListPage {
  const { addresses, corpus, labels } = site;
  const words = labels.outletsAndSources.outlets;
  const counts = new Map<string, number>();
  for (const { outlet } of corpus.articles.values()) counts.set(outlet.id, (counts.get(outlet.id) ?? 0) + 1);
  const articlesOf = (id: string) => counts.get(id) ?? 0;
  const outlets = [...corpus.outlets.values()].sort(
    (a, b) => articlesOf(b.id) - articlesOf(a.id) || compareText(a.name, b.name),
  );
  return {
    frame: pageFrame({ title: words.title, description: words.description, path: addresses.outlets }, site),
    title: words.title,
    lead: [text(words.lead)],
    items: outlets.map((outlet) => {
      const nativeName = outletNativeName(outlet);
      const articles = articlesOf(outlet.id);
      const published = articles > 0 ? words.articles(articles) : words.creditedOnly;
      return {
        name: { words: outlet.name, href: addresses.outlet(outlet.id) },
        ...(nativeName && { nativeName }),
        words: `${countryName(outlet.country, site)} · ${published}`,
      };
    }),
  };
}

/** The sources, by name. */
export function sourcesPage(site: Site): NameListPage {
  const { addresses, corpus, labels } = site;
  const words = labels.outletsAndSources.sources;
  const [before, outlets, after] = words.lead;
  return {
    frame: pageFrame({ title: words.title, description: words.description, path: addresses.sources }, site),
    title: words.title,
    lead: [text(before), link(outlets, addresses.outlets), text(after)],
    items: [...corpus.sources.values()]
      .sort((a, b) => compareText(a.name, b.name))
      .map((source) => {
        const nativeName = sourceNativeName(source);
        const statements = site.creditedFor(source.id).length;
        return {
          name: { words: source.name, href: addresses.source(source.id) },
          ...(nativeName && { nativeName }),
          words: [
            labels.outletsAndSources.sourceKinds[source.kind],
            ...(statements > 0 ? [words.statements(statements)] : []),
          ].join(' · '),
        };
      }),
  };
}
