import type { Article, Claim, Corpus, Outlet, Source, Statement, Value } from '../corpus/model.ts';
import type { CreditLink } from '../corpus/schema/schema.ts';
import type { AgreementKind, AgreementNote, ClaimAgreement, TwoWays } from '../derive/agreement.ts';
import type { Drift } from '../derive/drift.ts';
import type { Cell } from '../derive/matrix.ts';
import type { Omissions } from '../derive/omissions.ts';
import { reportedByOthers } from '../derive/omissions.ts';
import type { OriginGroup, Origins } from '../derive/origin.ts';
import type { Between, Reason, RelationKind } from '../derive/relate.ts';
import { formatDate, formatTime } from './dates.ts';
import type { RangeChart } from './figures/range-chart.ts';

/** "1 claim", "3 claims", "1 outlet speaks" … `many` where adding an s is not enough. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function listWords(items: readonly string[], joint = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

/** The first letter in capitals, for a phrase that begins a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// Agreement ------------------------------------------------------------------

/** One word or two for how the articles relate on a claim. */
export function agreementWord(agreement: Pick<ClaimAgreement, 'kind' | 'reporting'>): string {
  switch (agreement.kind) {
    case 'none':
      return 'Nobody speaks';
    case 'single':
      return agreement.reporting.length > 1 ? 'Not compared' : 'Only one article';
    case 'apart':
      return 'Not comparable';
    default:
      return relationWords[agreement.kind];
  }
}

const relationWords: Readonly<Record<RelationKind, string>> = {
  agree: 'Agree',
  differ: 'Differ',
  conflict: 'Conflict',
};

/** How many claims relate in a way. */
export interface AgreementCount {
  readonly kind: AgreementKind;
  readonly words: string;
  readonly number: number;
}

/** How many claims there are of each kind of agreement, in the order in which they are told; none of a kind without claims. */
export function countAgreements(agreements: readonly Pick<ClaimAgreement, 'kind' | 'reporting'>[]): AgreementCount[] {
  const entries = agreementKinds.flatMap(({ kind, words }): AgreementCount[] => {
    const here = agreements.filter((agreement) => agreement.kind === kind);
    if (kind !== 'single') return [{ kind, words, number: here.length }];
    const several = here.filter(({ reporting }) => reporting.length > 1).length;
    return [
      { kind, words: 'not compared', number: several },
      { kind, words, number: here.length - several },
    ];
  });
  return entries.filter(({ number }) => number > 0);
}

/** The kinds of agreement in the order in which they are told, with the words of a tally. */
export const agreementKinds: readonly { readonly kind: AgreementKind; readonly words: string }[] = [
  { kind: 'conflict', words: 'in conflict' },
  { kind: 'differ', words: 'differ' },
  { kind: 'agree', words: 'agree' },
  { kind: 'apart', words: 'not comparable' },
  { kind: 'single', words: 'from one article only' },
  { kind: 'none', words: 'nobody speaks' },
];

/** Why the statements on a claim relate as they do, as one sentence without its full stop; empty where there is no relation. */
export function agreementReason(agreement: ClaimAgreement): string {
  switch (agreement.kind) {
    case 'none':
      return '';
    case 'single':
      return agreement.reporting.length > 1 ? 'Fewer than two give something that can be held against another' : '';
    case 'apart':
      return 'They speak of different scopes or different times';
    default: {
      const relations = agreement.deciding.map(({ relation }) => relation);
      const reasons = [...new Set(relations.map(({ kind, reason }) => reasonWords(kind, reason, agreement.claim)))];
      const betweens = [...new Set(relations.map(({ between }) => between))];
      const among =
        agreement.kind === 'agree' ? '' : `; ${listWords(betweens.map((between) => betweenWords[between]))}`;
      return capitalise(`${listWords(reasons, 'or')}${among}`);
    }
  }
}

const betweenWords: Readonly<Record<Between, string>> = {
  outlets: 'between the outlets themselves',
  'one-source': 'one source, told differently',
  sources: 'between those they credit',
  unknown: 'between whom is not noted',
};

const valueNouns: Readonly<Record<Claim['kind'], string>> = {
  proposition: 'answer',
  quantity: 'figure',
  date: 'date',
  name: 'name',
  choice: 'answer',
  text: 'answer',
};

/** Why two statements relate as they do, in words. */
export function reasonWords(kind: RelationKind, reason: Reason, claim: Pick<Claim, 'kind'>): string {
  const noun = valueNouns[claim.kind];
  switch (reason) {
    case 'position':
      if (kind === 'agree') return 'the same answer';
      return kind === 'conflict' ? 'one affirms what another denies' : 'one doubts what another says';
    case 'values':
      if (kind === 'agree') return `the same ${noun}`;
      return kind === 'conflict'
        ? `${noun}s that exclude each other`
        : `${noun}s that lie apart, not all of them certain`;
    case 'overlap':
      return `${noun}s that overlap and are not the same`;
    case 'precision':
      return `the same ${noun}, not equally exact`;
    case 'firmness':
      return 'the same answer, not equally firm';
    case 'spelling':
      return 'two spellings of one name';
    case 'choice':
      if (kind === 'agree') return 'the same answer';
      return kind === 'conflict' ? 'answers that exclude each other' : 'different answers that may both hold';
  }
}

/** How many others relate to one article in a way: "1 conflicts", "24 agree". */
export function comparedCount(kind: RelationKind | 'apart', number: number): string {
  if (kind === 'apart') return `${number} not comparable`;
  return `${number} ${kind}${number === 1 ? 's' : ''}`;
}

/** How the others relate to one article on a claim. */
export const comparedWords: Readonly<Record<RelationKind | 'apart', string>> = {
  conflict: 'In conflict with it',
  differ: 'Differ from it',
  agree: 'Agree with it',
  apart: 'Not comparable with it',
};

/** All that an article says on a claim, in one line. */
export function statementsWords({ statements }: Pick<ClaimAgreement, 'statements'>, article: Article): string {
  const said = statements
    .filter((reported) => reported.article === article)
    .map(({ statement }) => [positionWord(statement).toLowerCase(), statement.says].filter(Boolean).join(': '));
  return capitalise(said.join(' · '));
}

/** What the axis of a range figure is, in words. */
export function rangeCaption(chart: Pick<RangeChart, 'scale' | 'unit' | 'groups'>): string {
  const rows = chart.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const axis = chart.scale === 'dates' ? 'Dates' : capitalise(chart.unit);
  const scale =
    chart.scale === 'logarithmic' ? ', on a logarithmic scale: ten times as much is always as far apart' : '';
  return `${axis}${scale}. ${count(rows, 'value')}, least first; a dot is a printed figure, hollow where it is “about”, a bar a range, fading where no end is given.`;
}

/** What stands beside the agreement, counted in articles: "Other scopes: China and Russia (1). Other times: until 2019 (2)". */
export function notesWords(notes: readonly AgreementNote[]): string {
  const listed = (kind: AgreementNote['kind'], one: string, many: string) => {
    const here = notes.filter((note) => note.kind === kind);
    if (here.length === 0) return [];
    const items = here.map((note) => `${noteSubject(note)} (${note.articles.length})`);
    return [`${here.length === 1 ? one : many}: ${items.join(', ')}`];
  };
  return [...listed('scope', 'Other scope', 'Other scopes'), ...listed('period', 'Time', 'Times')].join('. ');
}

function noteSubject(note: AgreementNote): string {
  if (note.kind === 'period') return formatDate(note.asOf);
  return note.scope === '' ? 'none named' : note.scope;
}

/** What it means that an article says one thing two ways. */
export const twoWaysWords: Readonly<Record<TwoWays, string>> = {
  body: 'Says it two ways: two places of the text exclude each other',
  outside: 'Says it two ways: headline, deck or caption is not what the text says',
};

// Cells ----------------------------------------------------------------------

/** What an empty cell says. */
export const emptyCellWords: Readonly<Record<Exclude<Cell['kind'], 'says'>, string>> = {
  silent: 'Silent',
  predates: 'Written before',
  unseen: 'Not in the part seen',
  unchecked: 'Not checked',
};

/** The word before a statement that does not affirm; empty for one that does. */
export function positionWord(statement: Pick<Statement, 'position'>): string {
  return { affirms: '', denies: 'Denies', doubts: 'Doubts' }[statement.position];
}

/** Where in the original a statement stands: "paragraph 3", "the headline"; empty where that was not noted. */
export function placeWords(place: Statement['place']): string {
  if (place === undefined) return '';
  return typeof place === 'number' ? `paragraph ${place}` : `the ${place}`;
}

// Credits and origins --------------------------------------------------------

/** What stands in the place of a credit that the editors did not note. */
export const unknownCredit = 'credit not noted';

/** One link of a credit in words, with the id to link to where there is one. */
export interface CreditWords {
  readonly words: string;
  readonly id?: string;
}

/** A credit in words, nearest first: "Yonhap", "an anonymous source". Empty for the outlet's own voice. */
export function creditWords(credit: readonly CreditLink[], corpus: Pick<Corpus, 'outlets' | 'sources'>): CreditWords[] {
  return credit.map((link) => {
    switch (link.kind) {
      case 'named':
        return { words: nameOf(link.id, corpus), id: link.id };
      case 'unnamed':
        return { words: link.words, ...(link.of !== undefined && { id: link.of }) };
      case 'hearsay':
        return { words: `nobody named (“${link.words}”)` };
      case 'unknown':
        return { words: unknownCredit };
    }
  });
}

/** The name of an outlet or a source. */
export function nameOf(id: string, corpus: Pick<Corpus, 'outlets' | 'sources'>): string {
  return corpus.sources.get(id)?.name ?? corpus.outlets.get(id)?.name ?? id;
}

/** An origin in words: a name, or whose unnamed source it is. */
export function originWords(key: string, corpus: Pick<Corpus, 'outlets' | 'sources'>): string {
  const [id = '', unnamed] = key.split('/');
  return unnamed === undefined ? nameOf(id, corpus) : `an unnamed source of ${nameOf(id, corpus)}`;
}

function groupWords(group: OriginGroup, corpus: Pick<Corpus, 'outlets' | 'sources'>): string {
  const [widest = '', ...others] = group.members;
  const name = originWords(widest, corpus);
  return others.length === 0 ? name : `${name} (${listWords(others.map((key) => originWords(key, corpus)))} included)`;
}

/** What articles do that take a position, before {@link originsWords}. */
export const originsLabels: Readonly<Record<Origins['position'], string>> = {
  affirms: 'Told by',
  denies: 'Denied by',
  doubts: 'Doubted by',
};

/** Where the statements of one position come from: "3 articles · 1 origin: Yonhap · 2 on hearsay". */
export function originsWords(origins: Origins, corpus: Pick<Corpus, 'outlets' | 'sources'>): string {
  const parts = [count(origins.articles.length, 'article')];
  if (origins.groups.length > 0) {
    const names = origins.groups.map((group) => groupWords(group, corpus));
    parts.push(`${count(origins.groups.length, 'origin')}: ${names.join('; ')}`);
  }
  if (origins.own.length > 0)
    parts.push(`${origins.own.length} in ${origins.own.length === 1 ? 'its' : 'their'} own voice`);
  if (origins.hearsay.length > 0) parts.push(`${origins.hearsay.length} on hearsay`);
  if (origins.unknown.length > 0) parts.push(`${origins.unknown.length} with a credit not noted`);
  const alone = origins.groups.length > 0 ? 'unnamed sources' : 'hearsay';
  const rests = origins.position === 'affirms' && origins.unnamedOnly ? `. It rests on ${alone} alone` : '';
  return `${parts.join(' · ')}${rests}`;
}

// Articles and values --------------------------------------------------------

/** How an article is called where space is short: the outlet, and what tells it apart from the outlet's others, if there are. */
export function articleName(article: Article, among: readonly Article[]): string {
  return othersOf(article, among).length === 0
    ? article.outlet.name
    : `${article.outlet.name}, ${articleDay(article, among)}`;
}

/** An article's day; its language where the outlet has several of that day, and its hour where these have one language. */
export function articleDay(article: Article, among: readonly Article[]): string {
  const day = formatDate(article.published, 'short');
  const ofDay = othersOf(article, among).filter((other) => formatDate(other.published, 'short') === day);
  if (ofDay.length === 0) return day;
  const isTwin = ofDay.some(({ language }) => language === article.language);
  const [hour = ''] = formatTime(article.published).split(' ');
  return isTwin && hour !== '' ? `${day}, ${hour}` : `${day} (${languageName(article.language)})`;
}

function othersOf(article: Article, among: readonly Article[]): Article[] {
  return among.filter((other) => other.outlet.id === article.outlet.id && other.path !== article.path);
}

/** A quantity with thousands separated, for readers: "1,720,000,000". */
export function formatNumber(value: number): string {
  return value.toLocaleString('en');
}

/** A value in words that a reader may search for: names with all their spellings; figures are found with and without separators. */
export function valueWords(value: Value, claim: Claim, corpus: Pick<Corpus, 'outlets' | 'sources'>): string[] {
  switch (value.kind) {
    case 'quantity': {
      const figures = value.point !== undefined ? [value.point] : [value.min, value.max].filter(Number.isFinite);
      return figures.map(formatNumber);
    }
    case 'date':
      return [formatDate(value.date)];
    case 'name':
      return spellingsOf(value.sourceId, corpus);
    case 'choice':
      return value.options.map((option) => (claim.kind === 'choice' ? (claim.options[option] ?? option) : option));
  }
}

/** Words in which readers ask for a claim, beside its question. */
export function claimAskedWords({ short, aliases, scope }: Claim): string[] {
  return [short, ...aliases, ...(scope === undefined ? [] : [scope])];
}

/** What is answered on a claim, each thing once: its figures, and every spelling of the names in it. */
export function claimValueWords(
  { claim, statements }: Pick<ClaimAgreement, 'claim' | 'statements'>,
  corpus: Pick<Corpus, 'outlets' | 'sources'>,
): string[] {
  return [
    ...new Set(
      statements.flatMap(({ statement }) => (statement.value ? valueWords(statement.value, claim, corpus) : [])),
    ),
  ];
}

/** The names, in all their spellings, of those to whom statements on a claim are credited. */
export function creditedSearchWords(
  { statements }: Pick<ClaimAgreement, 'statements'>,
  corpus: Pick<Corpus, 'outlets' | 'sources'>,
): string[] {
  const credited = statements.flatMap(({ statement }) =>
    statement.credit.flatMap((link) => (link.kind === 'named' ? spellingsOf(link.id, corpus) : [])),
  );
  return [...new Set(credited)];
}

/** What the articles say on a claim, each thing once: where a claim is searched for, what ten say counts as one. */
export function statementTexts({ statements }: Pick<ClaimAgreement, 'statements'>): string[] {
  return [...new Set(statements.map(({ statement }) => statement.says))];
}

function spellingsOf(id: string, corpus: Pick<Corpus, 'outlets' | 'sources'>): string[] {
  const source = corpus.sources.get(id);
  if (!source) return [nameOf(id, corpus)];
  return [
    source.name,
    ...(source.nativeName === undefined ? [] : [source.nativeName]),
    ...source.aliases,
    ...source.otherSpellings,
  ];
}

/** What an article leaves out, with its denominator. */
export function leavesOutWords({ expected, omitted }: Pick<Omissions, 'expected' | 'omitted'>): string {
  if (expected.length === 0)
    return `In the sections it writes about, no claim is reported by at least ${reportedByOthers} others.`;
  return `Silent on ${omitted.length} of the ${count(expected.length, 'claim')} that at least ${reportedByOthers} others report, in the sections it writes about.`;
}

/** What an article alone reports, with its denominator. */
export function aloneWords({ reported, exclusive }: Pick<Omissions, 'reported' | 'exclusive'>): string {
  return `Alone with ${exclusive.length} of the ${count(reported.length, 'claim')} it reports.`;
}

/** How an article is built on another, in words. */
export const relianceWords: Readonly<Record<Article['reliesOn'][number]['how'], string>> = {
  cites: 'cites it',
  quotes: 'quotes it',
  translation: 'a translation',
  copy: 'a copy',
  rewrite: 'a rewriting',
  summary: 'a summary',
};

export const outletKindWords: Readonly<Record<Outlet['kind'], string>> = {
  newspaper: 'Newspaper',
  agency: 'News agency',
  broadcaster: 'Broadcaster',
  magazine: 'Magazine',
  online: 'Online outlet',
};

export const sourceKindWords: Readonly<Record<Source['kind'], string>> = {
  person: 'Person',
  official: 'Official',
  body: 'Body',
  agency: 'Agency',
  document: 'Document',
  dataset: 'Dataset',
};

/** What the editors read: "the outlet’s own page, in full". */
export function seenWords(seen: Article['seen']): string {
  const what = { original: 'the outlet’s own page', copy: 'a copy', retelling: 'someone else’s retelling' }[seen.as];
  return `${what}, ${seen.whole ? 'in full' : 'in part: what is not in that part is not held to be left out'}`;
}

const countries = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** Where an outlet is, and the article's language where it is not English: "Lebanon, in Arabic". */
export function countryAndLanguage(article: Pick<Article, 'outlet' | 'language'>): string {
  const country = countryName(article.outlet.country);
  return article.language === 'en' ? country : `${country}, in ${languageName(article.language)}`;
}

/** The name of a country by its code. */
export function countryName(code: string): string {
  return countries.of(code) ?? code;
}

/** Languages written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The attributes of an element whose words are in another language; the direction keeps it from upsetting its neighbours. */
export function languageAttributes(tag: string): { readonly lang: string; readonly dir?: 'rtl' } {
  return rightToLeft.has(tag.split('-')[0] ?? '') ? { lang: tag, dir: 'rtl' } : { lang: tag };
}

/** The name of a language by its tag. */
export function languageName(tag: string): string {
  return languages.of(tag) ?? tag;
}

/** How a statement changed between an article and one that relies on it. */
export const driftWords: Readonly<Record<Drift, string>> = {
  wider: 'value wider',
  narrower: 'value narrower',
  higher: 'value higher',
  lower: 'value lower',
  'other-value': 'another answer',
  scope: 'another scope',
  position: 'another position',
  stronger: 'stronger',
  weaker: 'weaker',
  'hedge-gone': 'hedge gone',
  'hedge-new': 'hedge new',
  origin: 'another origin',
  'left-out': 'left out',
  added: 'added',
};
