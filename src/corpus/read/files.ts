import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expectedId, isId, seemingId } from '../schema/id.ts';
import type { Fault, ProblemList } from '../report/problems.ts';
import { compareText, wholeFile } from '../report/problems.ts';

/** What a content file is, by the folder it lies in. */
export type ListedFile = {
  readonly path: string;
  readonly absolute: string;
  readonly id: string;
  /** Whether it is to be read. What is not still counts as being there, so that nothing that refers to it fails in its wake. */
  readonly readable: boolean;
} & ({ readonly kind: 'outlet' | 'source' | 'story' } | { readonly kind: 'article'; readonly story: string });

/** The content files, and the folders of which nobody knows what they hold. */
export interface ContentListing {
  readonly files: readonly ListedFile[];
  /** Paths such as `outlets` or `articles/<story>`. */
  readonly unlisted: ReadonlySet<string>;
}

const folders = {
  articles: { kind: 'article', ending: '.md' },
  outlets: { kind: 'outlet', ending: '.yaml' },
  sources: { kind: 'source', ending: '.yaml' },
  stories: { kind: 'story', ending: '.md' },
} as const;

/** Other endings of what is plainly the same kind of file. */
const otherEndings: Readonly<Record<string, string>> = { '.yml': '.yaml', '.markdown': '.md' };

/** Names that Windows keeps for devices. */
const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Names of the site's own data files, and of places on a claim's page. */
const siteNames = /^(pages|stories|words|answers|content|site-search|travel|travel-title|values|versions)$/;

/**
 * Lists the content folder, in the same order on every machine. Whatever lies where it does not belong is a problem;
 * a file with an unusable name is still listed, under the id it seems to mean.
 *
 * @throws {ContentFolderError} when the folder itself cannot be read
 */
export function listContent(folder: string, problems: ProblemList): ContentListing {
  let root: string;
  let names: string[];
  try {
    root = realpathSync(folder);
    names = namesIn(root);
  } catch {
    throw new ContentFolderError(folder);
  }
  const files: ListedFile[] = [];
  const unlisted = new Set<string>();
  const list = (path: string) => namesInFolder(root, path, unlisted, problems);
  for (const name of names) {
    const lower = name.toLowerCase();
    if (!Object.hasOwn(folders, lower) || (name !== lower && names.includes(lower))) {
      problems.add(wholeFile(name), {
        code: 'file-kind',
        message: 'This does not belong in the content folder.',
        found: name,
        expected: 'outlets/, sources/, stories/ and articles/<story>/',
        hint: 'Move it out of the content folder.',
      });
      continue;
    }
    if (name !== lower) problems.add(wholeFile(name), wrongName(name, lower));
    const { kind, ending } = folders[lower as keyof typeof folders];
    if (kind !== 'article') {
      for (const file of filesIn(root, name, list(name), ending, problems)) files.push({ ...file, kind });
      continue;
    }
    for (const { path, id } of storyFolders(root, name, list(name), problems))
      for (const file of filesIn(root, path, list(path), ending, problems)) files.push({ ...file, kind, story: id });
  }
  return { files, unlisted };
}

/** The content folder is missing or not a folder: nothing can be checked at all. */
export class ContentFolderError extends Error {
  constructor(folder: string) {
    super(
      `There is no content folder at ${folder}. Set CONTENT_DIR to a folder that holds outlets/, sources/, stories/ and articles/.`,
    );
    this.name = 'ContentFolderError';
  }
}

function namesIn(folder: string): string[] {
  // Names such as .DS_Store are the operating system's, not the editors'.
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort(compareText);
}

/** The names in a folder below the content folder; none, and a problem, where it is something else or cannot be read. */
function namesInFolder(root: string, path: string, unlisted: Set<string>, problems: ProblemList): string[] {
  const kind = kindOf(join(root, path));
  try {
    if (kind === 'folder') return namesIn(join(root, path));
    problems.add(wholeFile(path), misplaced(path, kind, 'a folder'));
  } catch (error) {
    problems.add(wholeFile(path), {
      code: 'file-unreadable',
      message: 'The folder cannot be read.',
      found: error instanceof Error && 'code' in error ? String(error.code) : String(error),
      expected: 'a readable folder',
      hint: 'Check the permissions of the folder.',
    });
  }
  unlisted.add(path.toLowerCase());
  return [];
}

/** The folders of the stories in `articles/`, each with the id of its story. */
function storyFolders(
  root: string,
  folder: string,
  names: readonly string[],
  problems: ProblemList,
): { path: string; id: string }[] {
  const items = names.map((name) => ({
    name,
    id: seemingId(name),
    fault: isUsable(name) ? undefined : wrongName(name, seemingId(name)),
  }));
  return withoutTwins(items, folder, problems).flatMap(({ name, id, fault }) => {
    const path = `${folder}/${name}`;
    const kind = kindOf(join(root, path));
    if (kind !== 'folder' && kind !== 'link') {
      problems.add(wholeFile(path), {
        code: 'file-kind',
        message: 'Articles lie in the folder of their story.',
        found: name,
        expected: 'articles/<story>/<article>.md',
        hint: 'Move the file into the folder of its story.',
      });
      return [];
    }
    if (fault) problems.add(wholeFile(path), fault);
    return [{ path, id }];
  });
}

function filesIn(
  root: string,
  folder: string,
  names: readonly string[],
  ending: string,
  problems: ProblemList,
): Omit<ListedFile, 'kind' | 'story'>[] {
  const items = names.map((name) => {
    const stem = name.replace(/\.[^.]*$/, '');
    const found = name.slice(stem.length).toLowerCase();
    const isKind = (otherEndings[found] ?? found) === ending;
    const id = seemingId(stem);
    const kind = kindOf(join(root, folder, name));
    const fault =
      kind !== 'file'
        ? misplaced(`${folder}/${name}`, kind, 'a file')
        : !isKind
          ? wrongKind(name, `${folder}/<id>${ending}`)
          : name !== `${id}${ending}` || !isUsable(id)
            ? wrongName(name, `${id}${ending}`)
            : undefined;
    return { name, id, fault, readable: kind === 'file' && isKind };
  });
  return withoutTwins(items, folder, problems).map(({ name, id, fault, readable }) => {
    const path = `${folder}/${name}`;
    if (fault) problems.add(wholeFile(path), fault);
    return { path, absolute: join(root, path), id, readable };
  });
}

/** Of several names that mean the same id, the first that is right as it is, else the first; the others are reported. */
function withoutTwins<Item extends { readonly name: string; readonly id: string; readonly fault: Fault | undefined }>(
  items: readonly Item[],
  folder: string,
  problems: ProblemList,
): Item[] {
  const byId = new Map<string, Item>();
  for (const item of [...items.filter(({ fault }) => !fault), ...items.filter(({ fault }) => fault)])
    if (!byId.has(item.id)) byId.set(item.id, item);
  return items.filter((item) => {
    const twin = byId.get(item.id);
    if (!twin || twin === item) return true;
    const fault: Fault = {
      code: 'duplicate-id',
      message: `The name means the same id as ${folder}/${twin.name}.`,
      found: item.name,
      expected: 'one name for each id',
      hint: 'Delete or rename one of the two.',
    };
    problems.add(wholeFile(`${folder}/${item.name}`), item.fault?.code === 'file-kind' ? item.fault : fault);
    return false;
  });
}

function isUsable(id: string): boolean {
  return isId(id) && !deviceNames.test(id) && !siteNames.test(id);
}

function wrongName(name: string, wanted: string): Fault {
  const [stem = ''] = wanted.split('.', 1);
  return {
    code: 'file-name',
    message: deviceNames.test(stem)
      ? 'Some systems cannot store a file of this name.'
      : siteNames.test(stem)
        ? 'The site uses this name itself.'
        : 'The name is not made of an id.',
    found: name,
    expected: `${expectedId}${wanted.slice(stem.length) && `, then ${wanted.slice(stem.length)}`}`,
    hint: isUsable(stem) && wanted !== name ? `Rename it to “${wanted}”.` : 'Rename it.',
  };
}

function wrongKind(name: string, expected: string): Fault {
  return {
    code: 'file-kind',
    message: 'A file of this kind does not belong here.',
    found: name,
    expected,
    hint: 'Rename it, or move it out of the content folder.',
  };
}

type Kind = 'file' | 'folder' | 'link' | 'device' | 'nothing';

/** What lies at a path; nothing where its name is not UTF-8, and so has no path. */
function kindOf(absolute: string): Kind {
  const info = lstatSync(absolute, { throwIfNoEntry: false });
  if (!info) return 'nothing';
  if (info.isSymbolicLink()) return 'link';
  if (info.isDirectory()) return 'folder';
  return info.isFile() ? 'file' : 'device';
}

const misplacedMessages: Readonly<Record<Kind, string>> = {
  file: 'A file is where a folder is expected.',
  folder: 'A folder is where a file is expected.',
  link: 'Symbolic links are not followed: they can lead out of the content folder.',
  device: 'This is neither a file nor a folder.',
  nothing: 'The name is not UTF-8.',
};

const misplacedHints: Readonly<Record<Kind, string>> = {
  file: 'Move it out of the content folder.',
  folder: 'Move its files up.',
  link: 'Put here what it leads to.',
  device: 'Move it out of the content folder.',
  nothing: 'Rename it.',
};

function misplaced(path: string, kind: Kind, expected: 'a file' | 'a folder'): Fault {
  return { code: 'file-kind', message: misplacedMessages[kind], found: path, expected, hint: misplacedHints[kind] };
}
