/** Scopes are the same when they differ in case and space only. */
export function foldScope(scope: string): string {
  return scope.toLowerCase().replace(/\s+/g, ' ').trim();
}
