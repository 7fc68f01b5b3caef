import type { Root } from 'mdast';
import type { ZodType } from 'zod';
import type { ParsedBody, Passage } from './body.ts';
import { parseBody } from './body.ts';
import type { ListedFile, ContentListing } from './files.ts';
import type { Place, ProblemList } from '../report/problems.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { OutletFields } from '../schema/outlet.ts';
import type { SourceFields } from '../schema/source.ts';
import type { StoryFields } from '../schema/story.ts';
import { articleSchema } from '../schema/article.ts';
import { outletSchema } from '../schema/outlet.ts';
import { sourceSchema } from '../schema/source.ts';
import { storySchema } from '../schema/story.ts';
import type { TextFile } from './text-file.ts';
import { readTextFile } from './text-file.ts';
import { validate } from '../schema/validate.ts';
import type { YamlData } from './yaml.ts';
import { readYaml } from './yaml.ts';

/**
 * One content file as far as it could be read. A file with faults stays in the list with what is known of it,
 * so that a reference to it is not reported as well.
 */
export interface ContentFile<Fields> {
  readonly id: string;
  readonly path: string;
  /** The YAML, if it could be read at all. */
  readonly yaml: YamlData | undefined;
  /** The checked fields, if all of them are right. */
  readonly fields: Fields | undefined;
}

/** A Markdown file: fields and body. */
export interface MarkdownFile<Fields> extends ContentFile<Fields> {
  readonly body: Root | undefined;
  readonly passages: readonly (Passage & { readonly place: Place })[];
  /** What {@link ParsedBody} says of passages that were refused; all of them, where there is no body. */
  readonly lostPassages: ParsedBody['lost'];
}

export interface ArticleFile extends MarkdownFile<ArticleFields> {
  readonly story: string;
}

/** Every content file, read and checked on its own; what holds between files is checked by the rules. */
export interface ParsedContent {
  readonly outlets: ReadonlyMap<string, ContentFile<OutletFields>>;
  readonly sources: ReadonlyMap<string, ContentFile<SourceFields>>;
  readonly stories: ReadonlyMap<string, MarkdownFile<StoryFields>>;
  /** By path, `<story>/<article>`. */
  readonly articles: ReadonlyMap<string, ArticleFile>;
  /** Folders of which nobody knows what they hold: nothing is said to be missing from them. */
  readonly unlisted: ReadonlySet<string>;
}

/** Reads the listed files. */
export function parseContent({ files, unlisted }: ContentListing, problems: ProblemList): ParsedContent {
  const outlets = new Map<string, ContentFile<OutletFields>>();
  const sources = new Map<string, ContentFile<SourceFields>>();
  const stories = new Map<string, MarkdownFile<StoryFields>>();
  const articles = new Map<string, ArticleFile>();
  for (const content of files) {
    switch (content.kind) {
      case 'outlet':
        outlets.set(content.id, readYamlFile(content, outletSchema, problems));
        break;
      case 'source':
        sources.set(content.id, readYamlFile(content, sourceSchema, problems));
        break;
      case 'story':
        stories.set(content.id, readMarkdownFile(content, storySchema, problems));
        break;
      case 'article':
        articles.set(`${content.story}/${content.id}`, {
          ...readMarkdownFile(content, articleSchema, problems),
          story: content.story,
        });
        break;
    }
  }
  return { outlets, sources, stories, articles, unlisted };
}

function readFile({ readable, absolute, path }: ListedFile, problems: ProblemList): TextFile | undefined {
  return readable ? readTextFile(absolute, path, problems) : undefined;
}

function readYamlFile<Fields>(
  content: ListedFile,
  schema: ZodType<Fields>,
  problems: ProblemList,
): ContentFile<Fields> {
  const file = readFile(content, problems);
  const yaml = file && readYaml(file, 0, file.text.length, problems);
  const fields = yaml && validate(schema, yaml, problems);
  return { id: content.id, path: content.path, yaml, fields };
}

function readMarkdownFile<Fields>(
  content: ListedFile,
  schema: ZodType<Fields>,
  problems: ProblemList,
): MarkdownFile<Fields> {
  const { id, path } = content;
  const file = readFile(content, problems);
  const parts = file && splitFrontMatter(file, problems);
  if (!file || !parts)
    return { id, path, yaml: undefined, fields: undefined, body: undefined, passages: [], lostPassages: 'all' };
  const yaml = readYaml(file, parts.yamlStart, parts.yamlEnd, problems);
  const fields = yaml && validate(schema, yaml, problems);
  const body = parseBody(file.text.slice(parts.bodyStart));
  const placeInBody = (start: number, end: number) => file.place(parts.bodyStart + start, parts.bodyStart + end);
  for (const { start, end, fault } of body.faults) problems.add(placeInBody(start, end), fault);
  const passages = body.passages.map((passage) => ({ ...passage, place: placeInBody(passage.start, passage.end) }));
  return { id, path, yaml, fields, body: body.tree, passages, lostPassages: body.lost };
}

/** The offsets of front matter and body: the YAML is between two lines of three hyphens at the top of the file. */
function splitFrontMatter(
  file: TextFile,
  problems: ProblemList,
): { yamlStart: number; yamlEnd: number; bodyStart: number } | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(file.text);
  if (!opening) {
    problems.add(file.place(0), {
      code: 'front-matter',
      message: 'The file does not begin with front matter.',
      found: file.text.split('\n', 1)[0] ?? '',
      expected: '--- on the first line',
      hint: 'Begin the file with a line of three hyphens, the fields, and another such line.',
    });
    return undefined;
  }
  const yamlStart = opening[0].length;
  const closing = /^---[ \t]*(\r?\n|$)/m.exec(file.text.slice(yamlStart));
  if (!closing) {
    problems.add(file.place(0, 3), {
      code: 'front-matter',
      message: 'The front matter opened here is never closed.',
      found: '---',
      expected: 'a second line of three hyphens after the fields',
      hint: 'Add a line of three hyphens between the fields and the text.',
    });
    return undefined;
  }
  return { yamlStart, yamlEnd: yamlStart + closing.index, bodyStart: yamlStart + closing.index + closing[0].length };
}
