import type { Yuan } from './yuan-text.ts'

/** A cell that is text from people, made harmless; or an amount in 元, which a spreadsheet adds up. */
export type CsvCell = string | { readonly yuan: Yuan }

/** Spreadsheets read UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet would run as a formula. */
const RUNS = /^[=+\-@\t\r]/

/** A table for spreadsheets, by RFC 4180: its rows with their head, amounts as 9990.00 (EXP-01). */
export function csvText(table: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + table.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

/**
 * A cell that stays what it is: quoted where it must be, and never the beginning of a formula. An amount that went out
 * begins with a minus and is a number all the same.
 */
export function csvCell(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell.yuan
  const safe = RUNS.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
