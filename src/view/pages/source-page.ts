import type { Source } from '../../corpus/model.ts';
import type { CreditedForView } from '../parts/credited-for.ts';
import { creditedForView } from '../parts/credited-for.ts';
import type { Details } from '../parts/details.ts';
import type { Inline, Link } from '../parts/inline.ts';
import { joined, link, text } from '../parts/inline.ts';
import type { NativeName } from '../parts/names.ts';
import { nameOf, pageOf, sourceNativeName } from '../parts/names.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** The page of someone or something that is credited. */
export interface SourcePage {
  readonly frame: PageFrame;
  readonly crumb: Link;
  readonly name: string;
  readonly nativeName?: NativeName;
  readonly details: Details;
  /** Said where nothing is credited to it. */
  readonly none?: string;
  readonly creditedFor?: CreditedForView;
}

export function sourcePage(source: Source, site: Site): SourcePage {
  const { addresses, labels } = site;
  const words = labels.outletsAndSources;
  const nativeName = sourceNativeName(source);
  const creditedFor = creditedForView(source.id, source.name, site);
  return {
    frame: pageFrame(
      {
        title: source.name,
        description: words.source.description(source.name),
        path: addresses.source(source.id),
      },
      site,
    ),
    crumb: { words: words.sources.title, href: addresses.sources },
    name: source.name,
    ...(nativeName && { nativeName }),
    details: sourceDetails(source, site),
    ...(creditedFor ? { creditedFor } : { none: words.source.noStatements }),
  };
}

function sourceDetails(source: Source, site: Site): Details {
  const { details, sourceKinds } = site.labels.outletsAndSources;
  const members = [...site.corpus.sources.values()].filter(({ of }) => of === source.id);
  const rows: readonly { readonly label: string; readonly value: readonly Inline[] }[] = [
    { label: details.kind, value: [text(sourceKinds[source.kind])] },
    {
      label: details.of,
      value: source.of === undefined ? [] : [link(nameOf(source.of, site), pageOf(source.of, site))],
    },
    { label: details.aliases, value: words(source.aliases) },
    { label: details.otherSpellings, value: words(source.otherSpellings) },
    {
      label: details.members,
      value: joined(
        members.map(({ id, name }) => [link(name, site.addresses.source(id))]),
        ' · ',
      ),
    },
    { label: details.note, value: source.note === undefined ? [] : [text(source.note)] },
  ];
  return rows.filter(({ value }) => value.length > 0);
}

function words(names: readonly string[]): Inline[] {
  return names.length === 0 ? [] : [text(names.join(' · '))];
}
