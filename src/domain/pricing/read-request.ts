import { readList, readProperty } from '../shared/untrusted.ts'

/** An item as it was handed in: every part read once, of any type. */
export type UnreadItem = {
  readonly sku: unknown
  readonly quantity: unknown
  readonly years: unknown
  readonly from: unknown
  readonly to: unknown
  readonly addition: boolean
  readonly unitPrice: unknown
}

/** The items of a request of any type, at most `limit`; none when it holds no list. Never throws. */
export function readItems(request: unknown, limit: number): unknown[] {
  return readList(readProperty(request, 'items'), limit)
}

/** The parts of an item of any type. Never throws. */
export function readItem(item: unknown): UnreadItem {
  const term = readProperty(item, 'term')
  return {
    sku: readProperty(item, 'sku'),
    quantity: readProperty(item, 'quantity'),
    years: readProperty(term, 'years'),
    from: readProperty(term, 'from'),
    to: readProperty(term, 'to'),
    addition: readProperty(item, 'addition') === true,
    unitPrice: readProperty(item, 'unitPrice'),
  }
}
