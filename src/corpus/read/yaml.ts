import type { Document } from 'yaml';
import { isCollection, isScalar, parseDocument, visit } from 'yaml';
import type { Fault, Place, ProblemList } from '../report/problems.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import type { TextFile } from './text-file.ts';
import type { YamlPath } from './yaml-path.ts';
import { tagFault } from './yaml-faults.ts';
import { YamlReader } from './yaml-reader.ts';

/** YAML that was read: plain values, and where each is in the file. */
export interface YamlData {
  /** Mappings as plain objects, sequences as arrays, scalars as string (without hidden characters), number, boolean or null. */
  readonly value: unknown;
  /** Whether a key is there twice somewhere: of such a mapping nobody knows what was meant. */
  readonly hasDuplicateKeys: boolean;
  /** Where the value at a path is; for a path that is not there, the start of the nearest mapping that is. */
  place(path: YamlPath): Place;
  /** Where the key at the end of a path is. */
  placeOfKey(path: YamlPath): Place;
}

/**
 * Reads one stretch of a file as YAML 1.2 (core schema, no merge keys, no tags, no directives), with bounds on depth and
 * aliases. Only whole numbers become numbers: anything else that looks like one keeps its letters, so that no digit is lost.
 *
 * @param start offset of the stretch in the file's text
 * @returns the data, or `undefined` when the text is not YAML at all; every fault is in `problems`
 */
export function readYaml(file: TextFile, start: number, end: number, problems: ProblemList): YamlData | undefined {
  const text = file.text.slice(start, end);
  const directive = /^(?:[ \t]*(?:#.*)?\r?\n)*%.*/.exec(text)?.[0];
  if (directive !== undefined) {
    const at = start + directive.lastIndexOf('%');
    problems.add(file.place(at, start + directive.length), {
      code: 'yaml-limit',
      message: 'Directives are not used in content files: they change what the values mean.',
      found: file.text.slice(at, start + directive.length),
      expected: 'YAML 1.2 without directives',
      hint: 'Delete the line.',
    });
    return undefined;
  }

  const document = parseDocument(text, {
    version: '1.2',
    merge: false,
    prettyErrors: false,
    // The reader finds them itself: the library compares every key with every other.
    uniqueKeys: false,
    // Not 'silent': that would also silence the error about a second document.
    logLevel: 'error',
  });
  const reader = new YamlReader(document, file, start, problems);
  const errors = [...document.errors, ...document.warnings];
  for (const { code, pos } of errors) {
    if (code === 'TAG_RESOLVE_FAILED') problems.add(...tagFault(file, start + pos[0], text.slice(...pos)));
  }
  // Errors after the first are mostly its consequences: an open quote swallows what follows it.
  const error = errors.find(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  if (error?.code === 'RESOURCE_EXHAUSTION' && reader.read() === undefined) return undefined;
  if (error) {
    const [place, fault] = syntaxFault(error, document, file, start);
    // A hidden character in the line is reported already, and may be what broke it.
    if (hiddenCharacters(place.excerpt).length === 0) problems.add(place, fault);
    return undefined;
  }
  const value = reader.read();
  if (value === undefined) return undefined;
  return {
    value,
    hasDuplicateKeys: reader.hasDuplicateKeys,
    place: (path) => reader.place(path),
    placeOfKey: (path) => reader.placeOfKey(path),
  };
}

type YamlError = Document.Parsed['errors'][number] | Document.Parsed['warnings'][number];

function syntaxFault(error: YamlError, document: Document.Parsed, file: TextFile, start: number): [Place, Fault] {
  const [from, to] = error.pos;
  const open = /Missing closing|must be sufficiently indented/.test(error.message)
    ? unclosed(document, from)
    : undefined;
  if (open) {
    const place = file.place(start + open.at);
    return [
      place,
      {
        code: 'yaml-syntax',
        message: `The ${open.what} opened here is never closed.`,
        found: place.excerpt.trim(),
        expected: `a closing ${open.what} on the same value`,
        hint: `Close the ${open.what} at the end of the value.`,
      },
    ];
  }
  const place = file.place(start + from, start + to);
  const second = error.code === 'MULTIPLE_DOCS';
  return [
    place,
    {
      code: 'yaml-syntax',
      message: second
        ? 'A second document begins here.'
        : `The YAML cannot be read: ${lowerFirst(error.message.split('\n')[0] ?? '')}.`,
      found: place.excerpt.trim(),
      expected: second ? 'one document in each file' : 'YAML 1.2',
      hint: second
        ? 'Delete the line of hyphens, or move what follows it into a file of its own.'
        : 'Compare the line, and the one before it, with an entry that works.',
    },
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}

/** The innermost quote or bracket that is still open at an offset. */
function unclosed(document: Document.Parsed, offset: number): { what: 'quote' | 'bracket'; at: number } | undefined {
  let found: { what: 'quote' | 'bracket'; at: number } | undefined;
  visit(document, {
    Node(_, node) {
      const [from, , to] = node.range ?? [0, 0, 0];
      if (from >= offset || to < offset) return;
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'))
        found = { what: 'quote', at: from };
      else if (isCollection(node) && node.flow) found = { what: 'bracket', at: from };
    },
  });
  return found;
}
