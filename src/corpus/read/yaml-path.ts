/** One step into YAML: a key of a mapping or an index of a sequence. */
export type YamlPath = readonly (string | number)[];

/** The value at a path, or `undefined`. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}
