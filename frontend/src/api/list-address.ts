/**
 * The address of a list of the API for the filters in a page's address; what else stands there is
 * the page's own.
 */
export function listAddress(
  path: string,
  search: URLSearchParams,
  filters: readonly string[],
): string {
  const kept = new URLSearchParams();
  for (const name of filters) {
    const value = search.get(name);
    if (value) kept.set(name, value);
  }
  return kept.size > 0 ? `${path}?${kept}` : path;
}
