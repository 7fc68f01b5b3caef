import type { Settings } from '../settings.ts';
import type { Addresses } from './addresses.ts';

/** What a reader reports an error on. */
export interface ReportSubject {
  readonly title: string;
  /** The page's path, with a fragment where a cell is meant. */
  readonly page: string;
}

/**
 * Where “Report an error” leads: a message to the editors, prefilled with the page; or, on a site that has not said who
 * is told (`REPORT_TO`), the place on the method page that tells how corrections are made.
 */
export function reportAddress(
  settings: Pick<Settings, 'reportTo' | 'siteUrl'>,
  addresses: Pick<Addresses, 'definition'>,
  subject: ReportSubject,
): string {
  if (settings.reportTo === undefined) return addresses.definition('corrections');
  const page = (settings.siteUrl ?? '') + subject.page;
  const fields = { subject: `Error: ${subject.title}`, body: `On ${page}\n\nWhat is wrong, and what shows it:\n` };
  if (!settings.reportTo.startsWith('https://')) {
    return `mailto:${settings.reportTo}?subject=${encodeURIComponent(fields.subject)}&body=${encodeURIComponent(fields.body)}`;
  }
  const url = new URL(settings.reportTo);
  // The names that the forms of the usual code hosts take.
  url.searchParams.set('title', fields.subject);
  url.searchParams.set('body', fields.body);
  return url.href;
}
