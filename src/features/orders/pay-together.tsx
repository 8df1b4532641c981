import { useId } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { MOST_TOGETHER } from '../../domain/orders/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button, TextAction } from '../../ui/button.tsx'
import { ordersCopy } from './copy.ts'

type PayTogetherProps = {
  chosen: readonly string[]
  /** What was chosen last: it may not be rendered yet. */
  newest: () => readonly string[]
  onClear: () => void
}

/** 「合并付款」 of the orders that were chosen in the list: 2 to 20 (BIL-01). */
export function PayTogether({ chosen, newest, onClear }: PayTogetherProps) {
  const copy = useCopy(ordersCopy)
  const navigate = useNavigate()
  const note = useId()
  const isPossible = chosen.length >= 2 && chosen.length <= MOST_TOGETHER
  const why = chosen.length > MOST_TOGETHER ? copy.chooseFewer : copy.chooseTwo
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-4">
      <Button
        kind="primary"
        size="small"
        unavailable={!isPossible}
        aria-describedby={note}
        onClick={() => navigate(paths.payTogether(newest()))}
      >
        {copy.payTogether}
      </Button>
      <p id={note} role="status" className="text-small text-text-2">
        {[
          ...(chosen.length > 0 ? [copy.chosen(chosen.length)] : []),
          ...(isPossible ? [] : [why]),
        ].join(' ')}
      </p>
      {chosen.length > 0 && (
        <TextAction className="text-small" onClick={onClear}>
          {copy.clear}
        </TextAction>
      )}
    </div>
  )
}
