const DATE_OR_TIME = String.raw`\d{4}-\d{2}-\d{2}|\d{2}:\d{2}(?::\d{2})?`
/** A date or time, or what stands up to the next one. */
const PART = new RegExp(`(${DATE_OR_TIME})|.+?(?=${DATE_OR_TIME}|$)`, 'gs')

/** A sentence whose dates and times are not broken over two lines: a browser would break them at their hyphens. */
export function WholeDates({ children }: { children: string }) {
  return [...children.matchAll(PART)].map(({ 0: part, 1: whole, index }) =>
    whole ? (
      <span key={index} className="whitespace-nowrap">
        {whole}
      </span>
    ) : (
      part
    ),
  )
}
