import type { Settings } from '../settings.ts';
import type { Addresses } from './addresses.ts';
import type { CitationLabels } from './labels/citation.ts';

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
  {
    addresses,
    labels,
  }: {
    readonly addresses: Pick<Addresses, 'definition'>;
    readonly labels: { readonly citation: Pick<CitationLabels, 'reportTitle' | 'reportBody'> };
  },
  subject: ReportSubject,
): string {
  if (settings.reportTo === undefined) return addresses.definition('corrections');
  const title = labels.citation.reportTitle(subject.title);
  const body = labels.citation.reportBody((settings.siteUrl ?? '') + subject.page);
  if (!settings.reportTo.startsWith('https://')) {
    return `mailto:${settings.reportTo}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  }
  const url = new URL(settings.reportTo);
  // The names that the forms of the usual code hosts take.
  url.searchParams.set('title', title);
  url.searchParams.set('body', body);
  return url.href;
}
