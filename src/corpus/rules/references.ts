import type { ParsedContent, ContentFile } from '../read/parsed-content.ts';
import { isId } from '../schema/id.ts';
import type { ProblemList } from '../report/problems.ts';
import { nearest, suggest } from '../report/suggest.ts';
import type { YamlPath } from '../read/yaml-path.ts';
import { valueAt } from '../read/yaml-path.ts';

// The rules read the YAML, not the checked fields: what is in a file with other faults counts too.

/** The ids that can be referred to. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  /** Whether these are all. If some could not be read, nothing is said to be missing. */
  readonly complete: boolean;
}

export function knownOutlets({ outlets, unlisted }: ParsedContent): Known {
  return { ids: new Set(outlets.keys()), complete: !unlisted.has('outlets') };
}

/** Outlets and sources share one id space. */
export function knownNames({ outlets, sources, unlisted }: ParsedContent): Known {
  return {
    ids: new Set([...outlets.keys(), ...sources.keys()]),
    complete: !unlisted.has('outlets') && !unlisted.has('sources'),
  };
}

/** Articles by path, `<story>/<article>`. */
export function knownArticles({ articles, unlisted }: ParsedContent): Known {
  return {
    ids: new Set(articles.keys()),
    complete: ![...unlisted].some((folder) => folder.startsWith('articles')),
  };
}

/** The ids of a list of mappings in an entry. */
export function knownInList(entry: ContentFile<unknown>, list: string): Known {
  const items = itemsOf(entry, list);
  const ids = new Set(items.flatMap(({ id }) => id ?? []));
  return {
    ids,
    complete:
      Array.isArray(valueIn(entry, [list])) &&
      entry.yaml?.hasDuplicateKeys === false &&
      // An item without an id, with that of another, or with one that cannot be, may be the one that is meant.
      ids.size === items.length &&
      [...ids].every(isId),
  };
}

/** Reports a value that names nothing. What the schema refused already is not looked up. */
export function checkReference(
  entry: ContentFile<unknown>,
  path: YamlPath,
  known: Known,
  what: string,
  problems: ProblemList,
): void {
  const value = valueIn(entry, path);
  if (typeof value !== 'string' || known.ids.has(value) || !known.complete || !entry.yaml) return;
  const place = entry.yaml.place(path);
  if (problems.hasErrorAt(place)) return;
  problems.add(place, {
    code: 'unknown-reference',
    message: `“${value}” does not exist.`,
    found: value,
    expected: what,
    hint: suggest(value, known.ids),
  });
}

export function valueIn(entry: ContentFile<unknown>, path: YamlPath): unknown {
  return valueAt(entry.yaml?.value, path);
}

/** Whether an entry has a key, or one that is misspelt for it. */
export function hasKeyLike(entry: ContentFile<unknown>, key: string): boolean {
  const value = valueIn(entry, []);
  return typeof value === 'object' && value !== null && nearest(key, Object.keys(value), 1) !== undefined;
}

export function listIn(entry: ContentFile<unknown>, path: YamlPath): readonly unknown[] {
  const value = valueIn(entry, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** A text of the YAML, or `undefined`. */
export function textIn(entry: ContentFile<unknown>, path: YamlPath): string | undefined {
  const value = valueIn(entry, path);
  return typeof value === 'string' ? value : undefined;
}

/** The items of a list of mappings, each with its id as far as it has one. */
export function itemsOf(entry: ContentFile<unknown>, list: string): { id: string | undefined; index: number }[] {
  return listIn(entry, [list]).map((_, index) => ({ id: textIn(entry, [list, index, 'id']), index }));
}
