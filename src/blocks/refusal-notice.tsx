import { lazy, Suspense } from 'react'
import type { RefusalCode } from './refusal-copy.ts'

/** The sentences come when the first of them is needed: most purchases need none. */
const RefusalText = lazy(async () => ({
  default: (await import('./refusal-text.tsx')).RefusalText,
}))

/** Why a command was refused, above the page; null: it was not. */
export function RefusalNotice({ code }: { code: RefusalCode | null }) {
  if (code === null) return null
  return (
    <Suspense>
      <RefusalText code={code} />
    </Suspense>
  )
}
