import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import rehypeMinifyWhitespace from 'rehype-minify-whitespace';
import { visit } from 'unist-util-visit';

/** Inline elements at whose inner edges white space shows what it should not: a link's line runs on under it. */
const inline: ReadonlySet<string> = new Set(['a', 'cite', 'q', 'label', 'button']);

/** rehype plugin: takes white space away at the inner edges of links, quotes, labels and buttons. */
function rehypeTrimInline() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      if (!inline.has(element.tagName)) return;
      const [first, last] = [element.children[0], element.children.at(-1)];
      if (first?.type === 'text') first.value = first.value.trimStart();
      if (last?.type === 'text') last.value = last.value.trimEnd();
    });
  };
}

const processor = rehype()
  .use(rehypeTrimInline)
  .use(rehypeMinifyWhitespace)
  .data('settings', { omitOptionalTags: false, characterReferences: { useNamedReferences: true } })
  .freeze();

/**
 * Takes the white space out of a page that comes from how its components are formatted, as far as it shows nothing. The
 * components cannot do without it, as markup is formatted without regard to it.
 */
export function minifyHtml(html: string): string {
  return String(processor.processSync(html));
}
