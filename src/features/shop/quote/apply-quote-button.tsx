import { useNavigate } from 'react-router'
import { useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { applyQuote } from '../../../commands/apply-quote.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { quoteCopy } from './copy.ts'

type ApplyQuoteButtonProps = {
  address: string
  number: string
  /** The id of what says why it does not hold any more; undefined: it does. */
  outdatedBecause: string | undefined
}

/** 「按此报价申请」: its draft or prepared purchase, once, on the page of its plan (PLN-04). */
export function ApplyQuoteButton({ address, number, outdatedBecause }: ApplyQuoteButtonProps) {
  const copy = useCopy(quoteCopy)
  const navigate = useNavigate()
  const once = useOneAtATime()
  const apply = useRun(applyQuote, { scope: number })
  const press = () =>
    once(async () => {
      const result = await apply.run({ address, name: copy.applyName(number) })
      if (result.ok) await navigate(paths.plan(result.value))
    })
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
      {apply.refusal && (
        <div className="order-last w-full">
          <RefusalNotice code={apply.refusal} />
        </div>
      )}
    </>
  )
}
