/**
 * A count with its English noun: “1 user”, “2,000 users”. `count`: a number, or one as it is shown; `many`: the plural
 * where it is not `one` and an “s”.
 */
export function countWords(count: number | string, one: string, many = `${one}s`): string {
  return `${count} ${String(count).trim() === '1' ? one : many}`
}
