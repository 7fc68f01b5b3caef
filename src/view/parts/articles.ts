import type { Article } from '../../corpus/model.ts';
import type { ShownDate } from '../dates.ts';
import { formatDate, formatTime, showDate } from '../dates.ts';
import type { Site } from '../site.ts';
import type { Inline } from './inline.ts';
import { joined, link } from './inline.ts';
import { countryName, languageName } from './names.ts';

/** How an article is called where space is short: the outlet, and what tells it apart from the outlet's others, if there are. */
export function articleName(article: Article, among: readonly Article[], site: Site): string {
  return othersOf(article, among).length === 0
    ? article.outlet.name
    : site.labels.article.named(article.outlet.name, articleDay(article, among, site));
}

/** An article's day; its language where the outlet has several of that day, and its hour where these have one language. */
export function articleDay(article: Article, among: readonly Article[], site: Site): string {
  const { labels } = site;
  const dayOf = ({ published }: Article) => formatDate(published, 'short', labels.dates);
  const day = dayOf(article);
  const ofDay = othersOf(article, among).filter((other) => dayOf(other) === day);
  if (ofDay.length === 0) return day;
  const isTwin = ofDay.some(({ language }) => language === article.language);
  const [hour = ''] = formatTime(article.published, labels.dates).split(' ');
  return isTwin && hour !== ''
    ? labels.article.dayAtHour(day, hour)
    : labels.article.dayInLanguage(day, languageName(article.language, site));
}

function othersOf(article: Article, among: readonly Article[]): Article[] {
  return among.filter((other) => other.outlet.id === article.outlet.id && other.path !== article.path);
}

/** Articles by name, each linked, with commas. `among`: the articles they must be told apart from. */
export function articleLinks(articles: readonly Article[], among: readonly Article[], site: Site): Inline[] {
  return joined(
    articles.map((article) => [link(articleName(article, among, site), site.addresses.article(article))]),
    ', ',
  );
}

/** Where an outlet is, and the article's language where it is not the site's: "Lebanon, in Arabic". */
export function countryAndLanguage(article: Pick<Article, 'outlet' | 'language'>, site: Site): string {
  const country = countryName(article.outlet.country, site);
  return article.language === site.labels.language
    ? country
    : site.labels.article.countryAndLanguage(country, languageName(article.language, site));
}

/** What stands at the head of an article's column or row in a table. */
export interface ArticleHeadView {
  readonly outlet: string;
  readonly href: string;
  readonly country: string;
  readonly date: ShownDate;
}

export function articleHead(article: Article, site: Site): ArticleHeadView {
  return {
    outlet: article.outlet.name,
    href: site.addresses.article(article),
    country: countryName(article.outlet.country, site),
    date: showDate(article.published, 'short', site.labels.dates),
  };
}
