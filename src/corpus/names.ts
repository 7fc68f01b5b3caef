import type { ParsedContent, ContentFile } from './read/parsed-content.ts';
import type { OutletFields } from './schema/outlet.ts';
import type { SourceFields } from './schema/source.ts';
import { outletSchema } from './schema/outlet.ts';
import { sourceSchema } from './schema/source.ts';
import { valueAt } from './read/yaml-path.ts';

type Named = Pick<ParsedContent, 'outlets' | 'sources'>;

/** What a value of a claim of the kind "name" means. */
export interface NamedSpelling {
  /** The id of a source or an outlet. */
  readonly sourceId: string;
  readonly spelling: string;
  /** Whether a reader would take the spelling for someone else. */
  readonly isOtherSpelling: boolean;
}

/** Everyone whom a value can mean: who has it as id; else all who have it as a name, an alias or another spelling. */
export function findNamed(value: string, { outlets, sources }: Named): NamedSpelling[] {
  const byId = sources.get(value) ?? outlets.get(value);
  if (byId) return [{ sourceId: value, spelling: byId.fields?.name ?? value, isOtherSpelling: false }];
  return [...outlets.values(), ...sources.values()].flatMap((entry) => {
    const { names, otherSpellings } = spellingsOf(entry);
    const isOtherSpelling = !names.includes(value);
    return isOtherSpelling && !otherSpellings.includes(value)
      ? []
      : [{ sourceId: entry.id, spelling: value, isOtherSpelling }];
  });
}

/** Every id, name and spelling that is known. */
export function allNames({ outlets, sources }: Named): string[] {
  return [...outlets.values(), ...sources.values()].flatMap((entry) => {
    const { names, otherSpellings } = spellingsOf(entry);
    return [entry.id, ...names, ...otherSpellings];
  });
}

/** Whether all names and spellings of someone could be read. */
export function spellingsAreKnown({ yaml }: ContentFile<OutletFields | SourceFields>): boolean {
  if (!yaml || yaml.hasDuplicateKeys || typeof yaml.value !== 'object' || yaml.value === null) return false;
  return Object.entries(yaml.value).every(([key, value]) =>
    Object.hasOwn(sourceSchema.shape, key)
      ? !lists.has(key) || Array.isArray(value)
      : Object.hasOwn(outletSchema.shape, key),
  );
}

const lists: ReadonlySet<string> = new Set(['aliases', 'otherSpellings']);

/** Read from the YAML, so that someone in a file with other faults is known all the same. */
function spellingsOf({ yaml }: ContentFile<OutletFields | SourceFields>): {
  names: string[];
  otherSpellings: string[];
} {
  const texts = (...keys: string[]) =>
    keys.flatMap((key) => valueAt(yaml?.value, [key])).filter((value) => typeof value === 'string');
  return { names: texts('name', 'nativeName', 'aliases'), otherSpellings: texts('otherSpellings') };
}
