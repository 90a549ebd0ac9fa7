/** A name without case, accents and the niceties of typography, for searching. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}
