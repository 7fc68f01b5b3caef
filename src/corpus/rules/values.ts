import type { ArticleFile, ParsedContent } from '../read/parsed-content.ts';
import { isId } from '../schema/id.ts';
import { allNames, findNamed, spellingsAreKnown } from '../names.ts';
import { parsePartialDate } from '../partial-date.ts';
import type { Fault, ProblemList } from '../report/problems.ts';
import { showValue } from '../report/problems.ts';
import type { RawValue, WrittenNumber } from '../schema/statement.ts';
import type { ClaimFields } from '../schema/story.ts';
import { foldScope } from '../scope.ts';
import { suggest } from '../report/suggest.ts';
import type { YamlPath } from '../read/yaml-path.ts';
import type { Known } from './references.ts';
import { knownNames, valueIn } from './references.ts';
import { statementParts } from './parts.ts';

/** Values and scopes of statements are such as their claims ask for. */
export function checkValues(
  article: ArticleFile,
  claims: ReadonlyMap<string, ClaimFields>,
  entries: ParsedContent,
  problems: ProblemList,
): void {
  const { yaml } = article;
  // Of a mapping with a key twice nobody knows what belongs together.
  if (!yaml || yaml.hasDuplicateKeys) return;
  const names = knownNames(entries);
  for (const [index, { claim: id, value, scope, comparable }] of statementParts(article).entries()) {
    const claim = claims.get(id ?? '');
    if (!claim) continue;
    const report = (path: YamlPath, fault: Omit<Fault, 'found'>) => {
      const full = ['statements', index, ...path];
      if (!problems.hasErrorAt(yaml.place(full)))
        problems.add(yaml.place(full), { ...fault, found: showValue(valueIn(article, full)) });
    };
    if (scope !== undefined) {
      const fault = scopeFault(scope, claim);
      if (fault) report(['scope'], fault);
    }
    const asksForValue = claim.kind !== 'proposition' && claim.kind !== 'text';
    if (comparable !== undefined && !asksForValue)
      report(['comparable'], {
        code: 'wrong-value',
        message: `A claim of the kind “${claim.kind}” has no values.`,
        expected: 'no such key',
        hint: 'Delete the line.',
      });
    if (value === undefined) {
      const hasNone = valueIn(article, ['statements', index, 'value']) === undefined;
      if (hasNone && comparable === undefined && asksForValue) warnOfNoValue(article, index, claim, problems);
      continue;
    }
    if (claim.kind === 'choice' && Array.isArray(value)) {
      for (const [position, option] of (value as readonly string[]).entries()) {
        const fault = valueFault(option, claim, entries, names);
        if (fault) report(['value', position], fault);
      }
    } else {
      const fault = valueFault(value, claim, entries, names);
      if (fault) report(['value'], fault);
    }
  }
}

function warnOfNoValue(article: ArticleFile, index: number, { kind }: ClaimFields, problems: ProblemList): void {
  const { yaml } = article;
  if (!yaml || problems.hasErrors(article.path)) return;
  problems.add(yaml.place(['statements', index]), {
    code: 'no-value',
    message: `The claim asks for a ${kind}, and the statement gives none: it is compared with nothing.`,
    expected: 'value, or comparable: false',
    hint: 'Add the value that the article gives; if it gives none, “comparable: false”.',
  });
}

function scopeFault(scope: string, claim: ClaimFields): Fault | undefined {
  const scopes = [claim.scope, ...claim.otherScopes].filter((other) => other !== undefined);
  if (scopes.some((other) => foldScope(other) === foldScope(scope))) return undefined;
  return {
    code: 'unknown-reference',
    message: 'The claim has no such scope.',
    expected: scopes.length > 0 ? `one of: ${scopes.join(', ')}` : 'no scope',
    hint: suggest(scope, scopes) || 'Add it to otherScopes of the claim if it is right.',
  };
}

function valueFault(value: RawValue, claim: ClaimFields, entries: ParsedContent, names: Known): Fault | undefined {
  const text = typeof value === 'string' ? value : undefined;
  switch (claim.kind) {
    case 'proposition':
    case 'text':
      return {
        code: 'wrong-value',
        message: `A claim of the kind “${claim.kind}” has no values.`,
        expected: 'no value',
        hint:
          claim.kind === 'proposition'
            ? 'Say “position: denies” or “doubts” where the article does not affirm it.'
            : 'Delete the value.',
      };
    case 'quantity':
      if (typeof value === 'object' && !Array.isArray(value)) return decimalsFault(Object.values(value), claim);
      return {
        code: 'wrong-value',
        message: 'The claim asks for a quantity.',
        expected: '{ exact }, { about }, { min }, { max } or { min, max }',
      };
    case 'date': {
      const result = text === undefined ? undefined : parsePartialDate(text);
      if (result?.ok) return undefined;
      return {
        code: 'wrong-date',
        message: result ? `This is no date: ${result.why}.` : 'The claim asks for a date.',
        expected: 'a date such as 2019, 2019-12 or 2019-12-22',
      };
    }
    case 'name':
      return nameFault(text, entries, names);
    case 'choice': {
      const options = Object.keys(claim.options);
      if (text !== undefined && options.includes(text)) return undefined;
      return {
        code: 'unknown-reference',
        message: 'The claim has no such option.',
        expected: `one of: ${options.join(', ')}`,
        hint: suggest(text ?? '', options),
      };
    }
  }
}

/** That numbers have no more decimals than their claim. */
function decimalsFault(
  numbers: readonly (WrittenNumber | undefined)[],
  { decimals = 0 }: Extract<ClaimFields, { kind: 'quantity' }>,
): Fault | undefined {
  const most = Math.max(...numbers.map((number = '') => String(number).split('.')[1]?.length ?? 0));
  if (most <= decimals) return undefined;
  return {
    code: 'wrong-value',
    message: decimals === 0 ? 'The claim has whole numbers.' : `The claim has numbers with ${decimals} decimals.`,
    expected: decimals === 0 ? 'a whole number' : `at most ${decimals} decimals`,
    hint: `Add “decimals: ${most}” to the claim in the story, if its numbers may have that many.`,
  };
}

function nameFault(name: string | undefined, entries: ParsedContent, names: Known): Fault | undefined {
  const found = name === undefined ? [] : findNamed(name, entries);
  if (found.length === 1) return undefined;
  const ids = found.map(({ sourceId }) => sourceId).join(', ');
  if (found.length > 1) {
    return {
      code: 'wrong-value',
      message: 'Several are known by this name.',
      expected: `the id of the one that is meant: ${ids}`,
    };
  }
  // A spelling, unlike an id, may be in a file that could not be read.
  const allKnown = [...entries.outlets.values(), ...entries.sources.values()].every(spellingsAreKnown);
  if (name !== undefined && (!names.complete || (!allKnown && !isId(name)))) return undefined;
  return {
    code: 'unknown-reference',
    message: 'Nobody of this name is known.',
    expected: 'the id, a name or a spelling of a source or an outlet',
    hint: name === undefined ? 'Give one name.' : suggest(name, allNames(entries)),
  };
}
