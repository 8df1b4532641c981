import { mobileParts } from '../domain/identity/index.ts'
import { withKeys } from '../ui/with-keys.ts'

/** A mobile number as it is read, 138 2653 7719; copied it has no spaces. */
export function Mobile({ number }: { number: string }) {
  return (
    <span translate="no" className="whitespace-nowrap">
      {withKeys(mobileParts(number), (part) => part).map(([key, part]) => (
        <span key={key} className="not-first:ml-[0.25em]">
          {part}
        </span>
      ))}
    </span>
  )
}
