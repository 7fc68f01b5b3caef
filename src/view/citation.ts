/** How to cite a claim of the site: its question, story, site and address. */
export function citeClaim(claim: {
  readonly question: string;
  readonly story: string;
  readonly address: string;
}): string {
  return `“${claim.question}” In “${claim.story}”, Synoptic, ${claim.address}`;
}

/** How to cite what one article says on a claim; its words are ours, so they are not in it. */
export function citeStatement(version: {
  readonly outlet: string;
  readonly date: string;
  readonly question: string;
  readonly story: string;
  readonly address: string;
}): string {
  return `${version.outlet} (${version.date}) on “${version.question}” In “${version.story}”, Synoptic, ${version.address}`;
}
