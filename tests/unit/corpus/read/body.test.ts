import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../../src/corpus/read/body.ts';
import { parseClaimAddress } from '../../../../src/corpus/read/body-links.ts';
import { growth } from '../../../support/growth.ts';
import type { Marked } from '../../../support/content-folder.ts';
import { expectedRows, problemsIn, rows, unmark } from '../../../support/content-folder.ts';
import { validContent } from '../../../support/valid-content.ts';

const article = 'articles/harbour/river-radio.md';

/** The valid content with more text at the end of one body; the body has a passage of its own on `outlook` already. */
function withBody(more: string): Marked {
  return unmark({ ...validContent, [article]: `${String(validContent[article])}\n${more}\n` });
}

const found = (marked: Marked) => rows(problemsIn(marked.files));

describe('a claim address', () => {
  test.each([
    ['claim:workers', { claim: 'workers' }],
    ['claim:workers/now', { claim: 'workers', key: 'now' }],
    ['claim:workers-in-china-2', { claim: 'workers-in-china-2' }],
    ['claim:', undefined],
    ['claim:Workers', undefined],
    ['claim:workers/', undefined],
    ['claim:workers/now/then', undefined],
    ['claim:workers#now', undefined],
    ['claim: workers', undefined],
    ['CLAIM:workers', undefined],
    ['https://example.org/claim:workers', undefined],
  ])('%s', (url, expected) => {
    expect(parseClaimAddress(url)).toEqual(expected);
  });
});

describe('the passages of a body', () => {
  test('are numbered on each claim in reading order', () => {
    const { passages, faults } = parseBody(
      '[a](claim:x) [b](claim:y/k)\n\n- *[c](claim:x)*\n\n| [d](claim:x) |\n| - |\n',
    );
    expect(faults).toEqual([]);
    expect(passages.map(({ claim, key, number }) => [claim, key, number])).toEqual([
      ['x', undefined, 1],
      ['y', 'k', 1],
      ['x', undefined, 2],
      ['x', undefined, 3],
    ]);
  });

  test.each([
    ['[a](claim:x)', 'claim:x'],
    ['**[a *b*](claim:x/k "title")**', 'claim:x/k'],
    ['[a](<claim:x>)', 'claim:x'],
    ['[claim:x](claim:x)', 'claim:x'],
    ['[a]( claim:x )', 'claim:x'],
    ['[a\nb](claim:x)', 'claim:x'],
    ['> [a](claim:x)', 'claim:x'],
  ])('stand at their address: %j', (text, address) => {
    const [passage] = parseBody(text).passages;
    expect(passage && text.slice(passage.start, passage.end)).toBe(address);
    expect(passage?.start).toBe(text.lastIndexOf(address));
  });

  test('are not what only looks like one', () => {
    expect(parseBody('At 12:30 Reuters:says so. \\[a](b) :claim[x] ::claim{x}').passages).toEqual([]);
  });
});

describe('what a body may be made of', () => {
  test.each([
    ['paragraphs', 'One.\n\nTwo.'],
    ['emphasis', '*One* **two** ~~three~~ `four`'],
    ['lists', '- one\n- two\n\n1. three\n2. four'],
    ['quotations of paragraphs', '> One.\n>\n> > Two.'],
    ['tables', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['rules', 'One.\n\n***\n\nTwo.'],
    ['line breaks', 'One\\\ntwo  \nthree'],
    ['footnotes', 'One.[^1]\n\n[^1]: Two.'],
    ['links', '[one](https://example.org/ "title"), <https://example.org/>, https://example.org/'],
    ['prose with colons', 'At 12:30, Reuters:says claim: (see above), one claim (claim: none).'],
    ['signs that are no markup', '3 < 4 > 2 & 5 * 6 [sic] #1 1. <3'],
    ['character references', '&amp; &lt;script&gt; &#8217; &eacute;'],
  ])('%s', (_, text) => {
    expect(found(withBody(text))).toEqual([]);
  });
});

describe('anything else is refused where it begins', () => {
  test.each([
    ['HTML', '▸<div>One</div>'],
    ['HTML in a line', 'One ▸<b>two</b> three ▸<i>four</i>'],
    ['an HTML tag that is not closed', 'One ▸<b>two'],
    ['an HTML tag that is not opened', 'One ▸</b>two'],
    ['a script', '▸<script>alert(1)</script>'],
    ['a script in a line', 'One ▸<script>alert(1)</script>'],
    ['an event handler', 'One ▸<span onclick="alert(1)">two</span>'],
    ['a comment', 'One ▸<!-- two --> three'],
    ['a picture', 'One ▸![two](https://example.org/a.png)'],
    ['a picture by reference', 'One ▸![two][a]\n\n▸[a]: https://example.org/a.png'],
    ['a picture in a link', '[▸![two](https://example.org/a.png) three](https://example.org/)'],
    ['a picture that is all of a link', '[▸![two](https://example.org/a.png)](https://example.org/)'],
    ['a heading', '▸# One'],
    ['a heading in two lines', '▸One\n---'],
    ['a code block', '▸```\none\n```'],
    ['a code block by indentation', 'One\n\n▸    two'],
    ['a definition', '▸[a]: https://example.org/'],
    ['a link by reference', 'See ▸[one][a].\n\n▸[a]: https://example.org/'],
  ])('%s', (_, text) => {
    const marked = withBody(text);
    expect(found(marked)).toEqual(expectedRows(marked, 'markup'));
  });

  test('and the report names it and says what to do', () => {
    const [problem] = problemsIn(withBody('One <b onclick="x">two</b>').files);
    expect(problem).toMatchObject({
      message: 'A body holds no HTML.',
      found: '<b onclick="x">',
      expected: 'paragraphs, lists, emphasis and links',
      hint: 'Tell it in plain words.',
    });
  });
});

describe('a link that leads elsewhere than to the web or to a claim is refused at its address', () => {
  test.each([
    ['javascript:', '[one](▸javascript:alert(1))'],
    ['javascript: in capitals', '[one](▸JAVASCRIPT:alert(1))'],
    ['javascript: in angle brackets', '[one](<▸javascript:alert(1)>)'],
    ['javascript: as a bare link', '<▸javascript:alert>'],
    ['javascript: with a numeric reference', '[one](▸java&#115;cript:x)'],
    ['javascript: with a named reference', '[one](▸javascript&colon;x)'],
    ['javascript: with a title', '[one](▸javascript:x "two")'],
    ['javascript: on the next line', '[one](\n▸javascript:x)'],
    ['data:', '[one](▸data:text/html,x)'],
    ['mailto:', '[one](▸mailto:a@example.org)'],
    ['a path', '[one](▸/two)'],
    ['a fragment', '[one](▸#two)'],
    ['nothing', '[one](▸)'],
    ['a host with a user name', '[one](▸https://example.org@evil.example/)'],
    ['a host in other letters', '[one](▸https://еxample.org/)'],
    ['a claim in capitals', '[one](▸claim:Outlook)'],
    ['no claim', '[one](▸claim:)'],
    ['a claim with two keys', '[one](▸claim:outlook/a/b)'],
    ['a claim in another case', '[one](▸Claim:outlook)'],
    ['words with brackets before it', '[one [two] three](▸javascript:x)'],
    ['words with the address in them', '[javascript:x](▸javascript:x)'],
  ])('%s', (_, text) => {
    const marked = withBody(text);
    expect(found(marked)).toEqual(expectedRows(marked, 'wrong-address'));
  });
});

describe('a passage that would not become one is refused', () => {
  test.each([
    ['inside another', '[one [two](claim:outlook) three](▸claim:outlook)'],
    ['in a footnote', 'One.[^1]\n\n[^1]: [Two](▸claim:outlook).'],
    ['with a space before its address', '[one] (▸claim:outlook)'],
    ['without its bracket', 'one](▸claim:outlook)'],
    ['with a line between', '[one]\n\n(▸claim:outlook)'],
    ['with a space in its address', '[one](▸claim:outlook now)'],
    ['escaped', '\\[one](▸claim:outlook)'],
    ['in code', '`[one](▸claim:outlook)`'],
    ['without words', '[](▸claim:outlook)'],
    ['with spaces for words', '[&#32;](▸claim:outlook)'],
    ['as a bare address', '<▸claim:outlook>'],
  ])('%s', (_, text) => {
    const marked = withBody(text);
    expect(found(marked)).toEqual(expectedRows(marked, 'markup'));
  });

  test('and so is any link without words', () => {
    const marked = withBody('[](▸https://example.org/)');
    expect(found(marked)).toEqual(expectedRows(marked, 'markup'));
  });
});

describe('a quotation', () => {
  const twelve = 'one two three four five six seven eight nine ten eleven twelve';
  test.each([
    ['of twelve words', `“${twelve}”`],
    ['of twelve words in straight marks', `"${twelve}"`],
    ['of forty characters where there are no word spaces', `「${'字'.repeat(40)}」`],
    ['of many words between marks of two kinds', `“${twelve} thirteen`],
    ['after another', `“${twelve}” and “${twelve}”`],
  ])('%s may stand', (_, text) => {
    expect(found(withBody(text))).toEqual([]);
  });

  test.each([
    ['thirteen words', `He said ▸“${twelve} thirteen”.`],
    ['thirteen words in straight marks', `He said ▸"${twelve} thirteen".`],
    ['thirteen words in German marks', `Er sagte ▸„${twelve} dreizehn“.`],
    ['thirteen words in French marks', `Il dit ▸«${twelve} treize».`],
    ['thirteen words in marks that point inwards', `Er sagte ▸»${twelve} dreizehn«.`],
    ['forty-one characters of Chinese', `他说 ▸“${'字'.repeat(41)}”`],
    ['forty-one characters of Japanese', `▸「${'あ'.repeat(41)}」`],
    ['thirteen words of Korean', `▸“${'말 '.repeat(13).trim()}”`],
    ['thirteen words over two lines', `He said ▸“${twelve}\nthirteen”.`],
    ['thirteen words, some emphasised', `He said ▸“one *two* ${twelve}”.`],
    ['thirteen words, some in a link', `He said ▸“one [two](https://example.org/) ${twelve}”.`],
    ['thirteen words in a list', `- ▸“${twelve} thirteen”`],
    ['thirteen words in a table', `| ▸“${twelve} thirteen” |\n| - |`],
    ['thirteen words around a short one', `▸“one „two“ ${twelve}”`],
  ])('of %s is refused at its first mark', (_, text) => {
    const marked = withBody(text);
    expect(found(marked)).toEqual(expectedRows(marked, 'wrong-quote'));
  });

  test('in the middle of a paragraph is found in its line', () => {
    const marked = withBody(`One\ntwo *three* four\nfive ▸“${twelve} thirteen” six`);
    expect(found(marked)).toEqual(expectedRows(marked, 'wrong-quote'));
  });
});

describe('characters that cannot be seen, written as character references', () => {
  test.each([
    ['in hexadecimal', 'one ▸&#x202e;two', 'U+202E'],
    ['in decimal', 'one ▸&#8203;two', 'U+200B'],
    ['by name', 'one ▸&shy;two', 'U+00AD'],
    ['in emphasis', 'one **▸&#x200b;two**', 'U+200B'],
    ['in the words of a link', '[one▸&#x200b;](https://example.org/)', 'U+200B'],
    ['in the address of a link', '[one](https://example.org/▸&#x202e;x)', 'U+202E'],
    ['in the title of a link', '[one](https://example.org/ "▸&#x202e;x")', 'U+202E'],
    ['after one that can be seen', '&eacute; &amp; ▸&#x202e;two', 'U+202E'],
  ])('%s are refused', (_, text, name) => {
    const marked = withBody(text);
    expect(found(marked)).toEqual(expectedRows(marked, 'hidden-character'));
    expect(problemsIn(marked.files)[0]).toMatchObject({ found: name });
  });

  test('each at its own place', () => {
    const marked = withBody('one ▸&#x202e;two ▸&ZeroWidthSpace;three ▸&#x202e;four');
    expect(found(marked)).toEqual(expectedRows(marked, 'hidden-character'));
  });
});

describe('a body that would take long to parse is refused at once', () => {
  test.each([
    ['10,000 quotations in each other', `▸${'>'.repeat(10_000)} one`, 'at most 40 marks in a row'],
    ['10,000 quotations with spaces', `▸${'> '.repeat(10_000)}one`, 'at most 40 marks in a row'],
    ['10,000 lists in each other', `▸${'- '.repeat(10_000)}one`, 'at most 40 marks in a row'],
    ['10,000 numbered lists in each other', `▸${'1. '.repeat(10_000)}one`, 'at most 40 marks in a row'],
    ['10,000 brackets', `▸${'['.repeat(10_000)}`, 'at most 40 marks in a row'],
    ['10,000 stars', `▸${'*'.repeat(10_000)}one`, 'at most 40 marks in a row'],
    ['a line far from its margin', `▸${' '.repeat(10_000)}one`, 'at most 40 marks in a row'],
    ['41 marks after text', `one two ▸${'['.repeat(41)}`, 'at most 40 marks in a row'],
  ])('%s', (_, text, expected) => {
    const marked = withBody(text);
    expect(found(marked)).toEqual(expectedRows(marked, 'markup'));
    expect(problemsIn(marked.files)[0]).toMatchObject({ expected });
  });

  test('40 marks in a row are read', () => {
    expect(found(withBody(`one ${'['.repeat(40)} two`))).toEqual([]);
  });

  test.each([
    ['emphasis', '*a_'],
    ['quotations', '> a\n\n'],
    ['tables', '| a '],
    ['references', '[a][b] '],
  ])('too many marks of %s', (_, piece) => {
    expect(problemsIn(withBody(piece.repeat(10_000)).files)).toEqual([
      expect.objectContaining({ code: 'markup', message: 'The Markdown has too many marks.', file: article }),
    ]);
  });

  test('more than 100,000 characters', () => {
    expect(problemsIn(withBody('word '.repeat(20_000)).files)).toEqual([
      expect.objectContaining({ code: 'markup', message: 'The body is too long.', line: 15, column: 1 }),
    ]);
  });

  test.each([
    ['digits', '1'],
    ['opening marks', '„'],
    ['opening and closing marks', '„a» '],
    ['paragraphs', 'a\n\n'],
    ['items', '- a\n'],
    ['colons', 'a: '],
    ['addresses', 'www.a.b '],
    ['references', '&a'],
  ])('four times as many %s take about four times as long, not sixteen', (_, piece) => {
    const read = (size: number) => parseBody(piece.repeat(Math.floor(size / piece.length)));
    expect(growth(read, 12_000)).toBeLessThan(10);
  });
});
