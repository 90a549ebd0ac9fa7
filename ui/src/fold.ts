/** What is typed in a search, in the shape of the search keys that come with the countries. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[\s'’‐‑-]+/g, ' ')
    .trim();
}
