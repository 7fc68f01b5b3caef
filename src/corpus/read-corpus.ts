import { carries } from './read/body.ts';
import type { ArticleFile, ParsedContent, ContentFile, MarkdownFile } from './read/parsed-content.ts';
import { parseContent } from './read/parsed-content.ts';
import { listContent } from './read/files.ts';
import type { Article, Claim, Corpus, Outlet, Reliance, Source, Statement, Story, Value } from './model.ts';
import { findNamed } from './names.ts';
import type { DaySpan } from './day-span.ts';
import type { PartialDate } from './partial-date.ts';
import { comparePartialDates, parsePartialDate } from './partial-date.ts';
import type { Problem } from './report/problems.ts';
import { compareText, ProblemList } from './report/problems.ts';
import { checkRules } from './rules/index.ts';
import { checkOriginals } from './originals/check-originals.ts';
import type { OutletFields } from './schema/outlet.ts';
import type { SourceFields } from './schema/source.ts';
import type { StatementFields, WrittenNumber } from './schema/statement.ts';
import type { StoryFields } from './schema/story.ts';

/** A corpus without errors (warnings there may be), or all its problems. */
export type CorpusResult =
  | { readonly ok: true; readonly corpus: Corpus; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const dayLength = 86_400_000;

/**
 * Reads a content folder: files → YAML and Markdown with positions → schemas → rules between files.
 * This is the only way into the content: the checker, the site, the data files and the tests all call it.
 *
 * @param folder the content folder
 * @param options.now the time of reading, in milliseconds since 1970; only dates in the future are checked against it
 * @param options.originals a folder of saved originals, to check quotes and retellings against
 * @throws {ContentFolderError} when there is no such folder
 */
export function readCorpus(
  folder: string,
  options: { readonly now?: number; readonly originals?: string } = {},
): CorpusResult {
  const problems = new ProblemList();
  const entries = parseContent(listContent(folder, problems), problems);
  checkRules(entries, Math.floor((options.now ?? Date.now()) / dayLength), problems);
  if (options.originals !== undefined) checkOriginals(entries, options.originals, problems);
  const sorted = problems.sorted();
  if (sorted.some((problem) => problem.severity === 'error')) return { ok: false, problems: sorted };
  return { ok: true, corpus: assemble(entries), problems: sorted };
}

/** Fields of an entry of a corpus without errors. */
function sound<Fields>(entry: ContentFile<Fields>): Fields {
  if (entry.fields === undefined) throw new Error(`${entry.path} has no fields, and no problem says why.`);
  return entry.fields;
}

function assemble(entries: ParsedContent): Corpus {
  const outlets = new Map<string, Outlet>(mapEntries<OutletFields, Outlet>(entries.outlets));
  const sources = new Map<string, Source>(mapEntries<SourceFields, Source>(entries.sources));
  const articles = new Map<string, Article>();
  for (const [path, article] of entries.articles) {
    const story = entries.stories.get(article.story);
    const outlet = outlets.get(sound(article).outlet);
    if (!story || !outlet) throw new Error(`${article.path} refers to something missing, and no problem says so.`);
    articles.set(path, assembleArticle(article, sound(story), outlet, entries));
  }
  const articlesOf = Map.groupBy(articles.values(), ({ story }) => story);
  const stories = new Map(
    [...entries.stories].map(([id, story]) => [id, assembleStory(story, articlesOf.get(id) ?? [])]),
  );
  return { outlets, sources, stories, articles };
}

function mapEntries<Fields, Item>(entries: ReadonlyMap<string, ContentFile<Fields>>): [string, Item][] {
  return [...entries].map(([id, entry]) => [id, { ...sound(entry), id } as Item]);
}

function assembleStory(entry: MarkdownFile<StoryFields>, own: readonly Article[]): Story {
  const fields = sound(entry);
  const articles = own.toSorted((a, b) => comparePartialDates(a.published, b.published) || compareText(a.id, b.id));
  const featured = articles.filter((article) => fields.featured.includes(article.id));
  return {
    id: entry.id,
    title: fields.title,
    summary: fields.summary,
    added: fields.added,
    aliases: fields.aliases,
    sections: fields.sections.map((section) => ({
      ...section,
      claims: fields.claims.filter((claim) => claim.section === section.id),
    })),
    claims: fields.claims,
    articles,
    featured: featured.length > 0 ? featured : articles,
    note: entry.body ?? { type: 'root', children: [] },
  };
}

function assembleArticle(entry: ArticleFile, story: StoryFields, outlet: Outlet, entries: ParsedContent): Article {
  const { statements, silentOn, reliesOn, ...fields } = sound(entry);
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  return {
    ...fields,
    id: entry.id,
    story: entry.story,
    path: `${entry.story}/${entry.id}`,
    outlet,
    statements: statements.map((statement) => assembleStatement(statement, claims, entry, entries)),
    silentOn: new Set(silentOn),
    reliesOn: reliesOn.map((reliance): Reliance => {
      const on: Reliance['on'] =
        'article' in reliance ? { kind: 'article', path: reliance.article } : { kind: 'outlet', id: reliance.outlet };
      return { on, how: reliance.how, basis: reliance.basis };
    }),
    body: entry.body ?? { type: 'root', children: [] },
  };
}

function assembleStatement(
  entry: StatementFields,
  claims: ReadonlyMap<string, Claim>,
  article: ArticleFile,
  entries: ParsedContent,
): Statement {
  const claim = claims.get(entry.claim);
  if (!claim) throw new Error(`${article.path} has a statement on “${entry.claim}”, and no problem says so.`);
  const { value: raw, scope, ...rest } = entry;
  const value = raw === undefined ? undefined : assembleValue(raw, claim, entries);
  return {
    ...rest,
    scope: scope ?? claim.scope ?? '',
    passages: article.passages.filter((passage) => carries(passage, entry)).map((passage) => passage.number),
    ...(value && { value }),
    ...(claim.changing && rest.asOf === undefined && { presumed: yearBefore(sound(article).published) }),
  };
}

/** What an article speaks of that names no time: the year before it came out. */
function yearBefore({ firstDay, lastDay }: PartialDate): DaySpan {
  return { firstDay: firstDay - 365, lastDay };
}

function assembleValue(
  raw: NonNullable<StatementFields['value']>,
  claim: Claim,
  entries: ParsedContent,
): Value | undefined {
  switch (claim.kind) {
    case 'quantity':
      return typeof raw === 'object' && !Array.isArray(raw)
        ? quantityValue(raw as Quantity, claim.decimals)
        : undefined;
    case 'date': {
      const result = typeof raw === 'string' ? parsePartialDate(raw) : undefined;
      return result?.ok ? { kind: 'date', date: result.date } : undefined;
    }
    case 'name': {
      const [name] = typeof raw === 'string' ? findNamed(raw, entries) : [];
      return name && { kind: 'name', ...name };
    }
    case 'choice': {
      const chosen = new Set(typeof raw === 'string' ? [raw] : (raw as readonly string[]));
      return { kind: 'choice', options: Object.keys(claim.options).filter((option) => chosen.has(option)) };
    }
    case 'proposition':
    case 'text':
      // Answered by a position, or in words: there is nothing to compare.
      return undefined;
  }
}

interface Quantity {
  readonly min?: WrittenNumber | undefined;
  readonly max?: WrittenNumber | undefined;
  readonly about?: WrittenNumber | undefined;
  readonly exact?: WrittenNumber | undefined;
}

/** A quantity as a closed interval; a missing end is open; "about n" reaches a tenth either way, in the smallest steps of its claim. */
function quantityValue({ min, max, about, exact }: Quantity, decimals: number | undefined): Value {
  const steps = (number: WrittenNumber) => inSteps(String(number), decimals ?? 0);
  const common = { kind: 'quantity', ...(decimals !== undefined && { decimals }) } as const;
  if (exact !== undefined) {
    const point = steps(exact);
    return { ...common, min: point, max: point, precision: 'exact', point };
  }
  if (about !== undefined) {
    const point = steps(about);
    const reach = Math.floor(Math.abs(point) / 10);
    return { ...common, min: point - reach, max: point + reach, precision: 'about', point };
  }
  return {
    ...common,
    min: min === undefined ? -Infinity : steps(min),
    max: max === undefined ? Infinity : steps(max),
    precision: 'range',
  };
}

/** A decimal number as a whole number of its smallest steps: 40.5 with two decimals is 4050. Digit by digit, as fractions are not exact. */
function inSteps(number: string, decimals: number): number {
  const [whole = '', fraction = ''] = number.split('.');
  return Number(whole + fraction.padEnd(decimals, '0'));
}
