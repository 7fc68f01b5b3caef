import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { findLinkFaults, pagesOf } from '../support/links.ts';

describe('every link, fragment and asset leads somewhere', () => {
  test('on a site at the root of its host', () => {
    const { folder } = inject('rootSite');
    expect(pagesOf(folder).length).toBeGreaterThan(60);
    expect(findLinkFaults(folder, '/')).toEqual([]);
  });

  test('on a site below a base path', () => {
    expect(findLinkFaults(inject('baseSite').folder, '/repo/')).toEqual([]);
  });
});

test('the check finds each kind of fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-links-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(
    join(folder, 'index.html'),
    '<p id="x">x</p><p id="x">y</p><a href="/repo/a/#there">good</a><a href="/repo/a/#gone">bad</a>',
  );
  writeFileSync(
    join(folder, 'a/index.html'),
    '<p id="there"></p><a href="/elsewhere/">bad</a><a href="b/">bad</a><img src="https://example.org/x.png"><a href="https://example.org/">good</a>',
  );
  expect(findLinkFaults(folder, '/repo/').map(({ page, link, fault }) => [page, link, fault])).toEqual([
    ['index.html', '#x', 'id used twice'],
    ['a/index.html', '/elsewhere/', 'outside the base path'],
    ['a/index.html', 'b/', 'no such file'],
    ['a/index.html', 'https://example.org/x.png', 'loaded from elsewhere'],
    ['index.html', '/repo/a/#gone', 'no such anchor'],
  ]);
  rmSync(folder, { recursive: true });
});
