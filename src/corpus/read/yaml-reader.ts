import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Fault, Place, ProblemList } from '../report/problems.ts';
import { codePointName, hiddenCharacters, withoutHidden } from './hidden-characters.ts';
import type { TextFile } from './text-file.ts';
import { cutFault, tagFault } from './yaml-faults.ts';
import type { YamlPath } from './yaml-path.ts';

const maxNodes = 20_000;
const maxDepth = 24;

type AnyPair = Pair;

/** The name of a key, or `undefined` if it is no plain name. */
function keyOf({ key }: AnyPair): string | undefined {
  if (!isScalar(key)) return undefined;
  return withoutHidden(key.type === 'PLAIN' ? (key.source ?? '') : String(key.value));
}

/** Turns the nodes of one document into plain values, and tells where each is in the file. */
export class YamlReader {
  hasDuplicateKeys = false;
  readonly #document: Document.Parsed;
  readonly #file: TextFile;
  readonly #start: number;
  readonly #problems: ProblemList;
  readonly #targets: ReadonlyMap<Alias, Node>;
  readonly #pairsOfMaps = new Map<YAMLMap, ReadonlyMap<string, AnyPair>>();
  #visited = 0;

  constructor(document: Document.Parsed, file: TextFile, start: number, problems: ProblemList) {
    this.#document = document;
    this.#file = file;
    this.#start = start;
    this.#problems = problems;
    this.#targets = aliasTargets(document);
  }

  read(): unknown {
    try {
      return this.#toValue(this.#document.contents, 0);
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      this.#problems.add(this.#placeOf(error.node), error.fault);
      return undefined;
    }
  }

  place(path: YamlPath): Place {
    let node: unknown = this.#document.contents;
    for (const step of path) {
      const pair = this.#step(node, step);
      if (!pair) break;
      node = pair.value ?? pair.key;
    }
    return this.#placeOf(this.#resolve(node));
  }

  placeOfKey(path: YamlPath): Place {
    let node: unknown = this.#document.contents;
    let key: unknown;
    for (const step of path) {
      const pair = this.#step(node, step);
      key = pair?.key;
      node = pair?.value;
    }
    return key === undefined ? this.place(path) : this.#placeOf(key);
  }

  #step(node: unknown, step: string | number): { key?: unknown; value: unknown } | undefined {
    const container = this.#resolve(node);
    if (isMap(container)) return this.#pairs(container).get(String(step));
    if (isSeq(container) && typeof step === 'number' && step in container.items)
      return { value: container.items[step] };
    return undefined;
  }

  /** The pairs of a mapping by key; of two with one key, the first. */
  #pairs(map: YAMLMap): ReadonlyMap<string, AnyPair> {
    let pairs = this.#pairsOfMaps.get(map);
    if (!pairs) {
      const named = (map.items as AnyPair[]).map((pair) => [keyOf(pair) ?? '', pair] as const);
      pairs = new Map(named.reverse());
      this.#pairsOfMaps.set(map, pairs);
    }
    return pairs;
  }

  #resolve(node: unknown): unknown {
    return isAlias(node) ? this.#targets.get(node) : node;
  }

  #placeOf(node: unknown): Place {
    const [from, to] = (isNode(node) && node.range) || [0, 1];
    return this.#file.place(this.#start + from, this.#start + Math.max(to, from + 1));
  }

  #toValue(node: unknown, depth: number): unknown {
    this.#visited += 1;
    if (this.#visited > maxNodes) {
      throw new LimitError(node, {
        code: 'yaml-limit',
        message: 'The YAML unfolds to too many values; an alias repeats what repeats itself.',
        expected: `at most ${maxNodes} values`,
        hint: 'Write the values out, or use each alias for one small thing.',
      });
    }
    if (depth > maxDepth) {
      throw new LimitError(node, {
        code: 'yaml-limit',
        message: 'The YAML is nested too deeply.',
        expected: `at most ${maxDepth} levels`,
        hint: 'Write it flat, as the entries beside it are.',
      });
    }
    if (isAlias(node)) {
      const target = this.#targets.get(node);
      if (!target || (target.range && node.range && node.range[0] < target.range[2])) {
        throw new LimitError(node, {
          code: 'yaml-limit',
          message: 'The alias means nothing, or something that holds the alias itself.',
          found: `*${node.source}`,
          expected: 'the name of an anchor above it',
          hint: 'Write the value out.',
        });
      }
      return this.#toValue(target, depth);
    }
    if (isNode(node)) this.#refuseTag(node);
    if (isMap(node)) return this.#mapToValue(node.items, depth);
    if (isSeq(node)) return node.items.map((item) => this.#toValue(item, depth + 1));
    if (isScalar(node)) return this.#scalarToValue(node);
    return null;
  }

  #mapToValue(pairs: readonly AnyPair[], depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    let highest = -1;
    let repeats = false;
    for (const pair of pairs) {
      const key = keyOf(pair);
      if (key === undefined || key === '__proto__') {
        this.#problems.add(this.#placeOf(pair.key), {
          code: 'unknown-key',
          message: 'Keys are plain names.',
          found: key ?? 'a list, a mapping or an alias used as a key',
          expected: 'a key of this entry',
          hint: 'Put the key in quotes if it begins with [, { or *.',
        });
        continue;
      }
      if (isScalar(pair.key) && pair.key.type === 'QUOTE_DOUBLE') this.#refuseHiddenEscapes(pair.key);
      if (Object.hasOwn(object, key)) {
        this.hasDuplicateKeys = true;
        // Where the dash of an item is forgotten, all its keys are there twice: that is one fault.
        if (repeats) continue;
        repeats = true;
        this.#problems.add(this.#placeOf(pair.key), {
          code: 'duplicate-key',
          message: 'The key is there twice in one mapping.',
          found: key,
          expected: 'each key once',
          hint: 'Keep one of the two; or begin another item with “- ”.',
        });
        continue;
      }
      object[key] = this.#toValue(pair.value, depth + 1);
      // JavaScript moves keys that are whole numbers to the front, in ascending order: the order that was written would be lost.
      const rank = /^(0|[1-9]\d*)$/.test(key) ? Number(key) : Infinity;
      if (rank < highest) {
        this.#problems.add(this.#placeOf(pair.key), {
          code: 'wrong-value',
          message: 'A key that is a number comes after one that is not, or after a larger one.',
          found: key,
          expected: 'numbers first, in ascending order',
          hint: 'Move it up, or begin the key with a letter.',
        });
      }
      highest = Math.max(highest, rank);
    }
    return object;
  }

  #scalarToValue(node: Scalar): unknown {
    if (node.type !== 'PLAIN') {
      if (node.type === 'QUOTE_DOUBLE') this.#refuseHiddenEscapes(node);
      return withoutHidden(String(node.value));
    }
    const source = node.source ?? '';
    if (typeof node.value === 'number') {
      return /^-?(0|[1-9]\d*)$/.test(source) && Number.isSafeInteger(node.value) ? node.value : source;
    }
    if (typeof node.value === 'boolean' || node.value === null) return node.value;
    if (node.range) {
      const cut = cutFault(this.#file, this.#start + node.range[1], source);
      if (cut) this.#problems.add(...cut);
    }
    return withoutHidden(source);
  }

  #refuseTag(node: Node): void {
    if (node.tag === undefined || !node.range) return;
    // The range of a node begins after its tag and its anchor.
    const from = this.#start + node.range[0];
    const before = this.#file.text.slice(Math.max(this.#start, from - 200), from);
    const written = /(!\S*)\s+(?:&\S+\s+)?$/.exec(before);
    const at = written ? from - before.length + written.index : from;
    this.#problems.add(...tagFault(this.#file, at, written?.[1] ?? node.tag));
  }

  /** Only what is written as an escape: characters that are in the file were found when it was read. */
  #refuseHiddenEscapes(node: Scalar): void {
    const hidden = new Set(hiddenCharacters(String(node.value)).map(({ name }) => name));
    if (hidden.size === 0 || !node.range) return;
    const [from, to] = node.range;
    const written = this.#file.text.slice(this.#start + from, this.#start + to);
    for (const escape of written.matchAll(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs)) {
      const [whole, two, four, eight, letter = ''] = escape;
      const digits = two ?? four ?? eight;
      const code = digits === undefined ? shortEscapes[letter] : Number.parseInt(digits, 16);
      const name = code === undefined ? '' : codePointName(code);
      if (!hidden.has(name)) continue;
      const at = this.#start + from + escape.index;
      this.#problems.add(this.#file.place(at, at + whole.length), {
        code: 'hidden-character',
        message: `The value holds ${name}, a character that cannot be seen.`,
        found: name,
        expected: 'visible text',
        hint: 'Delete the escape.',
      });
    }
  }
}

/** The escapes of a double-quoted YAML value that mean control characters and separators. */
const shortEscapes: Readonly<Record<string, number>> = {
  '0': 0,
  a: 7,
  b: 8,
  v: 11,
  f: 12,
  r: 13,
  e: 27,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};

/** What each alias means: the last node above it with its name. One walk: the library's own look-up walks once for each alias. */
function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target) targets.set(node, target);
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

class LimitError extends Error {
  readonly node: unknown;
  readonly fault: Fault;

  constructor(node: unknown, fault: Fault) {
    super(fault.message);
    this.node = node;
    this.fault = fault;
  }
}
