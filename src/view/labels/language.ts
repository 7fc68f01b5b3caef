/** The languages the site itself can speak. What articles say is in their own. */
export const languages = ['en'] as const;
export type Language = (typeof languages)[number];

/** The labels of one topic in every language. A language that lacks one does not compile. */
export type ByLanguage<Labels> = Readonly<Record<Language, Labels>>;

/** How a language formats numbers and lists (BCP 47): British English writes lists without a comma before “and”. */
const locales: ByLanguage<string> = { en: 'en-GB' };

/** … and short numbers, where it is another: the “m” of British English would read as metres beside a unit. */
const compactLocales: ByLanguage<string> = { en: 'en' };

/** The forms of a label that counts; `other` is needed in every language, the rest where the language has them. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What a language does with numbers and lists. */
export interface Grammar {
  /** A whole number with its thousands separated: "1,720,000,000". */
  readonly number: (value: number) => string;
  /** A number where space is short, never rounded: "1.205M". */
  readonly compact: (value: number) => string;
  /** The form of a label that goes with a number, `#` standing for the number: "1 claim", "3 claims". */
  readonly plural: (number: number, forms: PluralForms) => string;
  /** "A", "A and B", "A, B and C". */
  readonly and: (items: readonly string[]) => string;
  /** "A", "A or B", "A, B or C". */
  readonly or: (items: readonly string[]) => string;
  /** The first letter in capitals, for a phrase that begins a sentence. */
  readonly capitalise: (words: string) => string;
}

/** The grammar of a language, as the standard library knows it (CLDR). */
export function grammarOf(language: Language): Grammar {
  const locale = locales[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 9 });
  // As many digits as there are: what is rounded could read the same as its neighbour.
  const compact = new Intl.NumberFormat(compactLocales[language], { notation: 'compact', maximumFractionDigits: 9 });
  const rules = new Intl.PluralRules(locale);
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  return {
    number: (value) => numbers.format(value),
    compact: (value) => compact.format(value),
    plural: (number, forms) => (forms[rules.select(number)] ?? forms.other).replace('#', numbers.format(number)),
    and: (items) => lists.and.format(items),
    or: (items) => lists.or.format(items),
    capitalise: (words) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1),
  };
}

/** The grammar of English, in which the labels of `en` are written. */
export const english = grammarOf('en');
