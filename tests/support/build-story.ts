import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Article, Claim, Corpus, Story } from '../../src/corpus/model.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { relianceKinds, sourceKinds } from '../../src/corpus/schema/fields.ts';
import type { RawValue } from '../../src/corpus/schema/statement.ts';
import type { ArticleStatement } from '../../src/derive/origin.ts';

/** A link of a credit as it is written in a content file. */
export type CreditDraft = string | { readonly unnamed: string; readonly of?: string } | { readonly hearsay: string };

/** A statement as it is written; what a test leaves out cannot matter to it. */
export interface StatementDraft {
  /** Absent: the first claim of the story. */
  readonly claim?: string;
  /** Absent: `s1`, `s2`, … in the order of the article. */
  readonly key?: string;
  readonly position?: 'affirms' | 'denies' | 'doubts' | undefined;
  /** Absent: something. */
  readonly says?: string;
  readonly value?: RawValue | undefined;
  readonly scope?: string | undefined;
  readonly asOf?: string | undefined;
  /** Absent: the outlet's own voice. */
  readonly credit?: readonly CreditDraft[] | 'unknown';
  readonly hedge?: string | undefined;
  /** Absent: the first paragraph. */
  readonly place?: number | 'headline' | 'deck' | 'caption';
}

/** A claim as it is written; id, section, unit and options have defaults. */
export interface ClaimDraft {
  readonly kind: Claim['kind'];
  /** Absent: `claim`. */
  readonly id?: string;
  /** Absent: `section`. */
  readonly section?: string;
  readonly scope?: string;
  readonly otherScopes?: readonly string[];
  readonly since?: string;
  /** For a choice: its options. */
  readonly options?: Readonly<Record<string, string>>;
  readonly exclusive?: boolean;
  /** For a choice: its options go from weaker to stronger. */
  readonly ordered?: boolean;
}

/** What an article is built on, as it is written; `how` and its basis have defaults. */
export type RelianceDraft = ({ readonly article: string } | { readonly outlet: string }) & {
  /** Absent: cites. */
  readonly how?: (typeof relianceKinds)[number];
  /** Absent: that it says so, in words; `undefined`: none. */
  readonly basis?: string | undefined;
};

export interface ArticleDraft {
  /** Absent: an outlet with the id of the article. */
  readonly outlet?: string;
  /** Absent: what its id reports. */
  readonly headline?: string;
  readonly headlineBasis?: string;
  readonly headlineFrom?: 'copy' | 'unseen';
  /** Absent: 2024-08-06. */
  readonly published?: string;
  /** Absent: true. */
  readonly whole?: boolean;
  readonly statements?: readonly StatementDraft[];
  readonly silentOn?: readonly string[];
  /** Articles by id: they are of the same story. */
  readonly reliesOn?: readonly RelianceDraft[];
}

export interface SourceDraft {
  readonly kind?: (typeof sourceKinds)[number];
  readonly of?: string;
  readonly aliases?: readonly string[];
  readonly otherSpellings?: readonly string[];
}

export interface StoryDraft {
  readonly claims: readonly ClaimDraft[];
  /** By id. */
  readonly articles: Readonly<Record<string, ArticleDraft>>;
  /** By id, which is also the name. */
  readonly sources?: Readonly<Record<string, SourceDraft>>;
  /** Outlets that are credited and publish nothing here. */
  readonly outlets?: readonly string[];
}

/** A story as the site sees it, and ways to reach into it by id. */
export interface BuiltStory {
  readonly corpus: Corpus;
  readonly story: Story;
  /** A claim by id; without one, the first. */
  readonly claim: (id?: string) => Claim;
  readonly article: (id: string) => Article;
  /** The statement that an article makes, by its place in the draft, from 0. */
  readonly statement: (article: string, index?: number) => ArticleStatement;
}

/**
 * Builds a story the way the site does: the drafts are written as content files into a temporary folder and read back
 * by the one pipeline, so that dates, values and names are what they are in earnest. Drafts that break a rule throw.
 */
export function buildStory(draft: StoryDraft): BuiltStory {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-story-'));
  try {
    for (const [path, text] of contentFiles(draft)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const result = readCorpus(folder, { now: Date.UTC(2026, 0, 1) });
    if (!result.ok) {
      const faults = result.problems.map(({ file, line, message, found }) => `${file}:${line} ${message} (${found})`);
      throw new Error(`The drafted story breaks the rules:\n${faults.join('\n')}`);
    }
    return reach(result.corpus);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reach(corpus: Corpus): BuiltStory {
  const story = present(corpus.stories.get('story'));
  const article = (id: string) => present(corpus.articles.get(`story/${id}`));
  return {
    corpus,
    story,
    claim: (id) => present(id === undefined ? story.claims[0] : story.claims.find((claim) => claim.id === id)),
    article,
    statement: (id, index = 0) => ({ article: article(id), statement: present(article(id).statements[index]) }),
  };
}

function contentFiles({ claims, articles, sources = {}, outlets = [] }: StoryDraft): [string, string][] {
  const allOutlets = new Set([...outlets, ...Object.entries(articles).map(([id, { outlet }]) => outlet ?? id)]);
  return [
    ...[...allOutlets].map((id): [string, string] => [
      `outlets/${id}.yaml`,
      stringify({ name: `The ${id}`, country: 'KR', language: 'ko', kind: 'newspaper' }),
    ]),
    ...Object.entries(sources).map(([id, source]): [string, string] => [
      `sources/${id}.yaml`,
      stringify({ name: id, kind: 'person', ...source }),
    ]),
    ['stories/story.md', markdown(storyFields(claims), 'The note of the editors.')],
    ...Object.entries(articles).map(([id, article]): [string, string] => [
      `articles/story/${id}.md`,
      articleFile(id, article, claims),
    ]),
  ];
}

function storyFields(claims: readonly ClaimDraft[]): object {
  const sections = [...new Set(claims.map(({ section = 'section' }) => section))];
  return {
    title: 'A story',
    summary: 'What it is about.',
    sections: sections.map((id) => ({ id, title: `Section ${id}` })),
    claims: claims.map(({ id = 'claim', section = 'section', ...claim }) => ({
      id,
      section,
      question: `What of ${id}?`,
      short: id,
      ...(claim.kind === 'quantity' && { unit: 'people' }),
      ...(claim.kind === 'choice' && { options: { one: 'the first', two: 'the second', three: 'the third' } }),
      ...claim,
    })),
  };
}

function articleFile(id: string, draft: ArticleDraft, claims: readonly ClaimDraft[]): string {
  const published = draft.published ?? '2024-08-06';
  const statements = (draft.statements ?? []).map((statement, index) => ({
    claim: claims[0]?.id ?? 'claim',
    key: `s${index + 1}`,
    says: 'something',
    credit: [],
    place: 1,
    ...statement,
  }));
  const fields = {
    outlet: draft.outlet ?? id,
    headline: draft.headline ?? `What ${id} reports`,
    ...(draft.headlineBasis !== undefined && { headlineBasis: draft.headlineBasis }),
    ...(draft.headlineFrom !== undefined && { headlineFrom: draft.headlineFrom }),
    published,
    ...(/[~?%]/.test(published) && { publishedBasis: 'the order of the pages' }),
    language: 'en',
    seen: { as: 'original', whole: draft.whole ?? true },
    statements,
    silentOn: draft.silentOn ?? [],
    reliesOn: (draft.reliesOn ?? []).map((reliance) => ({
      how: 'cites',
      basis: 'it says so',
      ...reliance,
      ...('article' in reliance && { article: `story/${reliance.article}` }),
    })),
  };
  // Every statement needs its passage; what the words are does not matter to what is derived.
  const passages = statements.map(({ claim, key }) => `It says [something](claim:${claim}/${key}).`);
  return markdown(fields, passages.join('\n\n'));
}

function markdown(fields: object, body: string): string {
  return `---\n${stringify(fields)}---\n${body}\n`;
}

function present<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('The drafted story has no such thing.');
  return item;
}
