import { useState } from 'react'
import { useRun, useView } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import type { RefusalCode } from '../../../blocks/refusal-copy.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { applyQuote } from '../../../commands/apply-quote.ts'
import { useCopy } from '../../../i18n/language.ts'
import { applyingForQuote } from '../../../queries/applying-for-quote.ts'
import { Button } from '../../../ui/button.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { applyCopy } from '../plan/apply-copy.ts'
import { ApplyDialog, makesAny } from '../plan/apply-dialog.tsx'
import { quoteCopy } from './copy.ts'

type ApplyQuoteButtonProps = {
  address: string
  number: string
  /** The id of what says why it does not hold any more; undefined: it does. */
  outdatedBecause: string | undefined
}

/** 「按此报价申请」: says first what it makes: its draft or prepared purchase, once, on the page of its plan (PLN-04). */
export function ApplyQuoteButton({ address, number, outdatedBecause }: ApplyQuoteButtonProps) {
  const copy = useCopy(quoteCopy)
  const fromHere = useFromHere()
  const once = useOneAtATime()
  const apply = useRun(applyQuote, { scope: number })
  const words = useCopy(applyCopy)
  const applying = useView(applyingForQuote, { address })
  const [isAsking, setAsking] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const confirmed = () =>
    once(async () => {
      setAsking(false)
      const goOn = fromHere()
      const result = await apply.run({ address, name: copy.applyName(number) })
      if (result.ok) await goOn(paths.plan(result.value))
    })
  const press = () => {
    apply.reset()
    setRefused(applying.ok ? null : applying.error.code)
    if (!applying.ok) return
    // What was made before is not made again: it leads to its plan.
    if (makesAny(applying.value)) setAsking(true)
    else void confirmed()
  }
  const refusal = refused ?? apply.refusal
  return (
    <>
      <Button
        kind="primary"
        unavailable={outdatedBecause !== undefined}
        aria-describedby={outdatedBecause}
        onClick={press}
      >
        {copy.apply}
      </Button>
      {refusal && (
        <div className="order-last w-full">
          <RefusalNotice code={refusal} />
        </div>
      )}
      {applying.ok && (
        <ApplyDialog
          open={isAsking}
          title={words.quoteTitle(number)}
          makes={applying.value}
          after={words.afterQuote}
          onConfirm={confirmed}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
