import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/corpus/read/body.ts';
import { renderBody } from '../../../src/view/render-body.ts';

const links = {
  href: (claim: string) => `#compare-${claim}`,
  anchor: (claim: string, number: number) => `${claim}--${number}`,
};
const render = (markdown: string) => renderBody(parseBody(markdown).tree, links);

test('passages become links with anchors, numbered for each claim in reading order', () => {
  expect(render('A [first](claim:dead), a [second](claim:missing/later).\n\nA [third](claim:dead).')).toEqual([
    {
      html: '<p>A <a id="dead--1" class="passage" href="#compare-dead">first</a>, a <a id="missing--1" class="passage" href="#compare-missing">second</a>.</p>',
      claims: ['dead', 'missing'],
    },
    {
      html: '<p>A <a id="dead--2" class="passage" href="#compare-dead">third</a>.</p>',
      claims: ['dead'],
    },
  ]);
});

test('prose with colons and times is left as it is', () => {
  expect(render('At 12:30 Reuters:says it: *really*.')[0]?.html).toBe(
    '<p>At 12:30 Reuters:says it: <em>really</em>.</p>',
  );
});

// The checker refuses all of these before a body is ever rendered; the sanitiser must hold without it.
describe('what the checker should have refused is dropped all the same', () => {
  test.each([
    ['a script', 'x <script>alert(1)</script> y'],
    ['an event handler', '<p onclick="alert(1)">x</p>'],
    ['a javascript: link', '[x](javascript:alert(1))'],
    ['a javascript: link in disguise', '[x](JaVaScRiPt&#58;alert(1))'],
    ['a data: link', '[x](data:text/html,<script>alert(1)</script>)'],
    ['a picture', '![x](https://example.org/x.png)'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
  ])('%s', (_name, markdown) => {
    expect(parseBody(markdown).faults.length).toBeGreaterThan(0);
    const html = render(markdown)
      .map((block) => block.html)
      .join('');
    expect(html).not.toMatch(/<(script|iframe|img)|\son\w+=|href="(javascript|data):/i);
  });
});
