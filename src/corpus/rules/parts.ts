import type { ArticleFile, ContentFile, MarkdownFile } from '../read/parsed-content.ts';
import type { PartialDate } from '../partial-date.ts';
import { moment } from '../schema/fields.ts';
import { rawValue } from '../schema/statement.ts';
import { claimSchema } from '../schema/story.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { ClaimFields, StoryFields } from '../schema/story.ts';
import { partAt } from '../schema/validate.ts';
import { listIn, textIn, valueIn } from './references.ts';

// What is right in a file by itself, whatever else is wrong with it: no fault hides another.

/** The claims of a story that are right, by id. Of two with one id, nobody knows which is meant. */
export function soundClaims(story: MarkdownFile<StoryFields>): ReadonlyMap<string, ClaimFields> {
  const { yaml } = story;
  const claims =
    story.fields?.claims ??
    listIn(story, ['claims']).flatMap((_, index) => (yaml && partAt(claimSchema, yaml, ['claims', index])) ?? []);
  const byId = Map.groupBy(claims, ({ id }) => id);
  return new Map([...byId].flatMap(([id, [claim, twin]]) => (claim && !twin ? [[id, claim]] : [])));
}

/** A date of an article. */
export function dateIn(article: ArticleFile, key: 'published' | 'updated'): PartialDate | undefined {
  return article.yaml && partAt(moment, article.yaml, [key]);
}

/** Whether all of an article was seen. */
export function seenWhole(article: ArticleFile): boolean | undefined {
  const whole = valueIn(article, ['seen', 'whole']);
  return typeof whole === 'boolean' ? whole : undefined;
}

/** What of a statement is checked against its claim. */
export type StatementParts = Partial<
  Pick<ArticleFields['statements'][number], 'claim' | 'value' | 'scope' | 'comparable'>
>;

/** The statements of an article, in their order. */
export function statementParts(article: ArticleFile): readonly StatementParts[] {
  const { yaml, fields } = article;
  if (fields) return fields.statements;
  return listIn(article, ['statements']).map((_, index): StatementParts => {
    const path = ['statements', index];
    const value =
      yaml && valueIn(article, [...path, 'value']) !== undefined
        ? partAt(rawValue, yaml, [...path, 'value'])
        : undefined;
    const claim = textIn(article, [...path, 'claim']);
    const scope = textIn(article, [...path, 'scope']);
    return {
      ...(claim !== undefined && { claim }),
      ...(scope !== undefined && { scope }),
      ...(value !== undefined && { value }),
    };
  });
}

/** The texts of a list; what is no text is left out, with its index. */
export function textsIn(entry: ContentFile<unknown>, list: string): { text: string; index: number }[] {
  return listIn(entry, [list]).flatMap((text, index) => (typeof text === 'string' ? [{ text, index }] : []));
}
