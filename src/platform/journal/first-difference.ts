export type Difference = { readonly path: string; readonly is: string; readonly should: string }

/** The first member in which two records differ, whatever the order of their members; null: they are the same. */
export function firstDifference(is: unknown, should: unknown, path = ''): Difference | null {
  if (Object.is(is, should)) return null
  if (!isObject(is) || !isObject(should)) return { path, is: textOf(is), should: textOf(should) }
  for (const name of new Set([...Object.keys(should), ...Object.keys(is)])) {
    const below = path === '' ? name : `${path}.${name}`
    const difference = firstDifference(is[name], should[name], below)
    if (difference) return difference
  }
  return null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string {
  return value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value)
}
