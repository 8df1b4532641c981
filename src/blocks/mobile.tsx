import { mobileParts } from '../domain/identity/index.ts'

/** A mobile number as it is read, 138 2653 7719; copied it has no spaces. */
export function Mobile({ number }: { number: string }) {
  return (
    <span translate="no" className="whitespace-nowrap">
      {mobileParts(number).map((part, at) => (
        <span key={`${at} ${part}`} className="not-first:ml-[0.25em]">
          {part}
        </span>
      ))}
    </span>
  )
}
