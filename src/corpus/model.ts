import type { Root } from 'mdast';
import type { DaySpan } from './day-span.ts';
import type { PartialDate } from './partial-date.ts';
import type { ArticleFields } from './schema/article.ts';
import type { OutletFields } from './schema/outlet.ts';
import type { SourceFields } from './schema/source.ts';
import type { CreditLink, StatementFields } from './schema/statement.ts';
import type { ClaimFields } from './schema/story.ts';

/** An organisation that publishes articles. */
export interface Outlet extends OutletFields {
  readonly id: string;
}

/** A person, body, document or dataset that can be credited. */
export interface Source extends SourceFields {
  readonly id: string;
}

/** One checkable question of a story: a row. */
export type Claim = ClaimFields;

/** A moment or a topic of a story; its claims form one table. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly when?: PartialDate | undefined;
  /** In the order of the story file. */
  readonly claims: readonly Claim[];
}

/** A thread of events that several outlets report. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The day on which it was first published here, where that was noted. */
  readonly added?: PartialDate | undefined;
  /** Other names of what it is about, in any language. */
  readonly aliases: readonly string[];
  readonly sections: readonly Section[];
  /** In the order of the story file. */
  readonly claims: readonly Claim[];
  /** By publication, earliest first; the same date by id. */
  readonly articles: readonly Article[];
  /** The articles the table opens on, in the order of `articles`; all of them if the editors chose none. */
  readonly featured: readonly Article[];
  /** The editors' note, as a Markdown tree. */
  readonly note: Root;
}

/** What a statement says, in a form that can be compared. */
export type Value =
  /**
   * A closed interval; an end that is not given is infinite. `point` is the printed number of `exact` and `about`. All are whole numbers
   * of the claim's unit, or of its tenth, hundredth … by how many `decimals` the claim has, so that they compare exactly.
   */
  | {
      readonly kind: 'quantity';
      readonly min: number;
      readonly max: number;
      readonly precision: 'exact' | 'about' | 'range';
      readonly point?: number;
      readonly decimals?: number;
    }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'name'; readonly sourceId: string; readonly spelling: string; readonly isOtherSpelling: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

/** What one article says on one claim. */
export interface Statement extends Omit<StatementFields, 'value' | 'scope' | 'credit'> {
  readonly value?: Value;
  /** Its own scope, else the claim's; empty where neither says. */
  readonly scope: string;
  /**
   * The time it is taken to speak of where it names none, on a claim whose answer goes on changing: the year before its article came
   * out. It decides what is compared, and is never shown.
   */
  readonly presumed?: DaySpan;
  /** Nearest first; empty is the outlet's own voice. */
  readonly credit: readonly CreditLink[];
  /** The passages of the body that carry it, by their number on the claim, from 1. */
  readonly passages: readonly number[];
}

/** What an article is built on. */
export interface Reliance {
  readonly on: { readonly kind: 'article'; readonly path: string } | { readonly kind: 'outlet'; readonly id: string };
  readonly how: ArticleFields['reliesOn'][number]['how'];
  readonly basis?: string | undefined;
}

/** One outlet's version of a story. */
export interface Article extends Omit<ArticleFields, 'outlet' | 'statements' | 'reliesOn' | 'silentOn'> {
  readonly id: string;
  readonly story: string;
  /** `<story>/<id>`, as `reliesOn` names it. */
  readonly path: string;
  readonly outlet: Outlet;
  readonly statements: readonly Statement[];
  readonly silentOn: ReadonlySet<string>;
  readonly reliesOn: readonly Reliance[];
  /** Our retelling, as a Markdown tree with `claim:` links. */
  readonly body: Root;
}

/** Everything the content folder says, checked. */
export interface Corpus {
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly sources: ReadonlyMap<string, Source>;
  /** By id. */
  readonly stories: ReadonlyMap<string, Story>;
  /** By path, `<story>/<article>`. */
  readonly articles: ReadonlyMap<string, Article>;
}
