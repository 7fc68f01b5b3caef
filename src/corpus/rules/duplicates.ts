import type { ArticleFile, ParsedContent, ContentFile } from '../read/parsed-content.ts';
import type { ProblemList } from '../report/problems.ts';
import { wholeFile } from '../report/problems.ts';
import { itemsOf, textIn } from './references.ts';

/** No id is that of an outlet and of a source. */
export function checkSharedIds(entries: ParsedContent, problems: ProblemList): void {
  for (const [id, source] of entries.sources) {
    const outlet = entries.outlets.get(id);
    if (!outlet) continue;
    problems.add(wholeFile(source.path), {
      code: 'duplicate-id',
      message: `The id is taken by ${outlet.path}: outlets and sources share their ids.`,
      found: id,
      expected: 'an id of its own',
      hint: 'Credit the outlet itself, or rename this file.',
    });
  }
}

/** The ids of a list of mappings in one file differ. */
export function checkUniqueIds(entry: ContentFile<unknown>, list: string, problems: ProblemList): void {
  if (!entry.yaml) return;
  const first = new Map<string, number>();
  for (const { id, index } of itemsOf(entry, list)) {
    if (id === undefined) continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else {
      const { line } = entry.yaml.place([list, before, 'id']);
      problems.add(entry.yaml.place([list, index, 'id']), {
        code: 'duplicate-id',
        message: `The id is used already in line ${line}.`,
        found: id,
        expected: 'an id of its own',
        hint: 'Rename one of the two.',
      });
    }
  }
}

/** No article is twice in a story: two with one address are one. */
export function checkDuplicateArticles(entries: ParsedContent, problems: ProblemList): void {
  const first = new Map<string, ArticleFile>();
  for (const article of entries.articles.values()) {
    const url = textIn(article, ['url']);
    if (url === undefined || !article.yaml) continue;
    const key = `${article.story} ${bareAddress(url)}`;
    const before = first.get(key);
    if (!before?.yaml) first.set(key, article);
    else {
      const place = before.yaml.place(['url']);
      problems.add(article.yaml.place(['url']), {
        code: 'duplicate-article',
        message: `The same address is in ${place.file}:${place.line}:${place.column}.`,
        found: url,
        expected: 'each article once in a story',
        hint: 'Delete one of the two.',
      });
    }
  }
}

/** An address without what makes no difference: the protocol, `www.`, the case of the host, a stroke at the end. */
function bareAddress(url: string): string {
  const normal = URL.canParse(url) ? new URL(url).href : url;
  return normal.replace(/^https?:\/\/(www\.)?/, '').replace(/[/#]+$/, '');
}
