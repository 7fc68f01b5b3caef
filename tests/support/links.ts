import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** One fault of a built site: where it stands, what it refers to, what is wrong. */
export interface LinkFault {
  readonly page: string;
  readonly link: string;
  readonly fault:
    'no such file' | 'no such anchor' | 'outside the base path' | 'loaded from elsewhere' | 'id used twice';
}

interface BuiltPage {
  readonly path: string;
  readonly tree: Root;
  readonly ids: ReadonlySet<string>;
}

/** All pages of a built site, by path from its folder. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Follows every link, fragment and asset of a built site. */
export function findLinkFaults(folder: string, base: string): LinkFault[] {
  const parser = unified().use(rehypeParse);
  const faults: LinkFault[] = [];
  const pages = new Map<string, BuiltPage>();
  for (const path of pagesOf(folder)) {
    const tree = parser.parse(readFileSync(join(folder, path), 'utf8'));
    const ids = new Set<string>();
    visit(tree, 'element', ({ properties: { id } }: Element) => {
      if (typeof id !== 'string') return;
      if (ids.has(id)) faults.push({ page: path, link: `#${id}`, fault: 'id used twice' });
      ids.add(id);
    });
    pages.set(path, { path, tree, ids });
  }
  for (const page of pages.values()) {
    visit(page.tree, 'element', (element: Element) => {
      for (const { link, isAsset } of linksOf(element)) {
        const fault = faultOf(link, isAsset, page, pages, folder, base);
        if (fault) faults.push({ page: page.path, link, fault });
      }
    });
  }
  return faults;
}

function linksOf({ tagName, properties }: Element): { link: string; isAsset: boolean }[] {
  const rel = Array.isArray(properties['rel']) ? properties['rel'] : [];
  const isAsset = tagName !== 'a' && tagName !== 'form' && !rel.includes('canonical') && !rel.includes('alternate');
  return [properties['href'], properties['src'], properties['action'], properties['dataPages']]
    .filter((link) => typeof link === 'string')
    .map((link) => ({ link, isAsset }));
}

function faultOf(
  link: string,
  isAsset: boolean,
  page: BuiltPage,
  pages: ReadonlyMap<string, BuiltPage>,
  folder: string,
  base: string,
): LinkFault['fault'] | undefined {
  const host = 'http://built.invalid';
  const url = new URL(link, `${host}${base}${page.path.replace(/(^|\/)index\.html$/, '$1')}`);
  if (url.origin !== host) return isAsset ? 'loaded from elsewhere' : undefined;
  if (!url.pathname.startsWith(base)) return 'outside the base path';
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const target = pages.get(file);
  if (!target && !existsSync(join(folder, file))) return 'no such file';
  const anchor = decodeURIComponent(url.hash.slice(1)).split(':~:')[0] ?? '';
  if (anchor !== '' && target && !target.ids.has(anchor)) return 'no such anchor';
  return undefined;
}

/** Every file of a folder, by path from it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
