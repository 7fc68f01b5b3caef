import type { ArticleFile, ParsedContent } from '../read/parsed-content.ts';
import type { Place, ProblemList } from '../report/problems.ts';
import { compareText } from '../report/problems.ts';
import { listIn, textIn } from './references.ts';

/** No body belongs, through others, to itself. */
export function checkSourceCycles(entries: ParsedContent, problems: ProblemList): void {
  const edges = new Map([...entries.sources].map(([id, source]) => [id, [textIn(source, ['of']) ?? '']]));
  for (const cycle of findCycles(edges)) {
    const place = entries.sources.get(cycle[0])?.yaml?.place(['of']);
    if (place) reportCycle(place, cycle, 'of', problems);
  }
}

/** No article is built, through others, on itself. */
export function checkRelianceCycles(entries: ParsedContent, problems: ProblemList): void {
  const targets = (article: ArticleFile) =>
    listIn(article, ['reliesOn']).map((_, index) => textIn(article, ['reliesOn', index, 'article']) ?? '');
  const edges = new Map([...entries.articles].map(([path, article]) => [path, targets(article)]));
  for (const cycle of findCycles(edges)) {
    const article = entries.articles.get(cycle[0]);
    if (!article?.yaml) continue;
    const index = targets(article).indexOf(cycle[1] ?? cycle[0]);
    reportCycle(article.yaml.place(['reliesOn', index, 'article']), cycle, 'reliesOn', problems);
  }
}

function reportCycle(place: Place, cycle: readonly string[], key: string, problems: ProblemList): void {
  problems.add(place, {
    code: 'cycle',
    message: `“${key}” runs in a circle.`,
    found: [...cycle, cycle[0]].join(' → '),
    expected: 'a chain that ends',
    hint: 'Delete the reference that is wrong.',
  });
}

type Cycle = [string, ...string[]];

/**
 * Cycles of a graph, each beginning at its first node by name: at least one of every group of nodes that reach each
 * other, and none twice. What is not a key of `edges` leads nowhere.
 * Depth-first search with an explicit stack, so that a long chain cannot exhaust the call stack.
 */
function findCycles(edges: ReadonlyMap<string, readonly string[]>): Cycle[] {
  const cycles: Cycle[] = [];
  const done = new Set<string>();
  for (const start of [...edges.keys()].sort(compareText)) {
    if (done.has(start)) continue;
    const stack: { readonly node: string; next: number }[] = [{ node: start, next: 0 }];
    const onStack = new Set([start]);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const target = edges.get(top.node)?.[top.next];
      top.next += 1;
      if (target === undefined) {
        done.add(top.node);
        onStack.delete(top.node);
        stack.pop();
      } else if (onStack.has(target)) {
        const path = stack.map(({ node }) => node);
        cycles.push(fromFirst(path.slice(path.indexOf(target))));
      } else if (!done.has(target) && edges.has(target)) {
        stack.push({ node: target, next: 0 });
        onStack.add(target);
      }
    }
  }
  return cycles;
}

function fromFirst(cycle: readonly string[]): Cycle {
  const [first = ''] = [...cycle].sort(compareText);
  const at = cycle.indexOf(first);
  return [first, ...cycle.slice(at + 1), ...cycle.slice(0, at)];
}
