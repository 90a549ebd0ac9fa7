/** The mark that stands for a verdict: the same four shapes as for a row. */
export function verdictMark(verdict: string): string {
  switch (verdict) {
    case 'eligible':
      return 'met';
    case 'not-eligible':
      return 'not-met';
    case 'undetermined':
      return 'unknown';
    default:
      return 'not-applicable';
  }
}
