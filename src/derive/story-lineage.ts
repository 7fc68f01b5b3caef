import type { Article, Reliance, Story } from '../corpus/model.ts';

/** An article or an outlet in the lineage of a story, with all that is built on it. */
export interface StoryLineageNode {
  /** An article of the story, or an outlet or source whose own text is not here. */
  readonly at:
    { readonly kind: 'article'; readonly article: Article } | { readonly kind: 'outlet'; readonly id: string };
  /** How it is built on the node above it; absent at a root. */
  readonly how?: Reliance['how'];
  readonly basis?: string | undefined;
  /** Other nodes it is built on too, by name of the article's path or the outlet's id. */
  readonly also: readonly Reliance[];
  /** By day of publication. */
  readonly children: readonly StoryLineageNode[];
}

/**
 * Who relies on whom in a story: trees from what is relied on to what relies on it. An article that relies on several is
 * below the first it names, and names the others. What neither relies nor is relied on is left out.
 */
export function storyLineage(story: Story): StoryLineageNode[] {
  const byPath = new Map(story.articles.map((article) => [article.path, article]));
  const parentKey = (reliance: Reliance) =>
    reliance.on.kind === 'article' && byPath.has(reliance.on.path)
      ? `article ${reliance.on.path}`
      : reliance.on.kind === 'outlet'
        ? `outlet ${reliance.on.id}`
        : undefined;
  const childrenOf = new Map<string, { article: Article; reliance: Reliance }[]>();
  for (const article of story.articles) {
    // An article of the corpus says more than an outlet's name: it comes first.
    const reliances = article.reliesOn.toSorted(
      (a, b) => Number(a.on.kind === 'outlet') - Number(b.on.kind === 'outlet'),
    );
    const first = reliances.find((reliance) => parentKey(reliance) !== undefined);
    const key = first && parentKey(first);
    if (!first || key === undefined) continue;
    const known = childrenOf.get(key);
    if (known) known.push({ article, reliance: first });
    else childrenOf.set(key, [{ article, reliance: first }]);
  }
  const build = (key: string): StoryLineageNode[] =>
    (childrenOf.get(key) ?? []).map(({ article, reliance }) => ({
      at: { kind: 'article', article },
      how: reliance.how,
      basis: reliance.basis,
      also: article.reliesOn.filter((other) => other !== reliance),
      children: build(`article ${article.path}`),
    }));
  const attached = new Set([...childrenOf.values()].flat().map(({ article }) => article));
  const roots = story.articles
    .filter((article) => !attached.has(article) && childrenOf.has(`article ${article.path}`))
    .map((article): StoryLineageNode => ({
      at: { kind: 'article', article },
      also: article.reliesOn,
      children: build(`article ${article.path}`),
    }));
  const outlets = [...childrenOf.keys()]
    .filter((key) => key.startsWith('outlet '))
    .map((key): StoryLineageNode => ({
      at: { kind: 'outlet', id: key.slice('outlet '.length) },
      also: [],
      children: build(key),
    }));
  return [...roots, ...outlets]
    .map((node) => ({ node, size: size(node) }))
    .sort((a, b) => b.size - a.size)
    .map(({ node }) => node);
}

function size(node: StoryLineageNode): number {
  return 1 + node.children.reduce((sum, child) => sum + size(child), 0);
}
