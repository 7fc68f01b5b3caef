import type { AgreementView } from '../parts/claims.ts';
import { agreementView } from '../parts/claims.ts';
import type { Link } from '../parts/inline.ts';
import type { Site } from '../site.ts';
import type { PageFrame } from './frame.ts';
import { pageFrame } from './frame.ts';

/** The search page: a form that a script answers, and every claim for who has none. */
export interface SearchPage {
  readonly frame: PageFrame;
  readonly title: string;
  /** The site's own address. */
  readonly base: string;
  readonly action: string;
  readonly placeholder: string;
  readonly submit: string;
  /** Heads the filters where they are folded; the script adds how many are chosen. */
  readonly filtersTitle: string;
  readonly filters: readonly { readonly name: string; readonly words: string }[];
  readonly all: string;
  readonly withoutScript: string;
  readonly retry: string;
  readonly clear: string;
  readonly nearest: string;
  readonly slash: string;
  readonly claims: {
    readonly title: string;
    readonly stories: readonly {
      readonly story: Link;
      readonly claims: readonly { readonly claim: Link; readonly agreement: AgreementView }[];
    }[];
  };
}

export function searchPage(site: Site): SearchPage {
  const { addresses, labels } = site;
  const { page, placeholder, submit } = labels.search;
  return {
    frame: pageFrame({ title: page.title, description: page.description, path: addresses.search }, site),
    title: page.title,
    base: addresses.home,
    action: addresses.search,
    placeholder,
    submit,
    filtersTitle: page.filtersTitle(0),
    filters: Object.entries(page.filters).map(([name, words]) => ({ name, words })),
    all: page.all,
    withoutScript: page.withoutScript,
    retry: page.retry,
    clear: page.clear,
    nearest: page.nearest,
    slash: page.slash,
    claims: {
      title: page.allClaims,
      stories: site.stories.map((story) => ({
        story: { words: story.title, href: addresses.story(story) },
        claims: site.agreements(story).map((agreement) => ({
          claim: { words: agreement.claim.question, href: addresses.claim(story.id, agreement.claim.id) },
          agreement: agreementView(agreement, labels),
        })),
      })),
    },
  };
}
