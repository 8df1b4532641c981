import { useCopy, useLanguage } from '../../../i18n/language.ts'
import type { Applying } from '../../../policies/apply-for-plan.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { withKeys } from '../../../ui/with-keys.ts'
import { applyCopy } from './apply-copy.ts'
import { itemName } from './item-words.ts'

type ApplyDialogProps = {
  open: boolean
  title: string
  makes: Applying
  /** What follows from it. */
  after: string
  onConfirm: () => void
  onClose: () => void
}

/** What applying for a plan or a quote makes, said before it is done (PLN-03, PLN-04). */
export function ApplyDialog(props: ApplyDialogProps) {
  const { open, title, makes, after, onConfirm, onClose } = props
  const words = useCopy(applyCopy)
  return (
    <Dialog open={open} onClose={onClose} title={title} className="md:w-[560px]">
      <Made makes={makes} />
      <p className="mt-4 text-small text-text-2">{after}</p>
      <div className="mt-5 flex justify-end gap-3">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button kind="primary" onClick={onConfirm}>
          {words.confirm}
        </Button>
      </div>
    </Dialog>
  )
}

/** Whether there is anything to confirm: what was made before is not made again. */
export function makesAny({ drafts, purchases }: Applying): boolean {
  return drafts.length + purchases.length > 0
}

/** More would push what is pressed out of sight; the table behind names all. */
const MOST_NAMED = 6

function Made({ makes }: { makes: Applying }) {
  const words = useCopy(applyCopy)
  const language = useLanguage()
  const parts = (['drafts', 'purchases', 'left'] as const).filter((part) => makes[part].length > 0)
  return (
    <div className="grid gap-4">
      {parts.map((part) => (
        <div key={part}>
          <p className="text-ink">{words.makes[part](makes[part].length)}</p>
          <ul className="mt-1 list-disc pl-5 text-small text-text-2">
            {withKeys(makes[part].slice(0, MOST_NAMED), ({ id }) => id).map(
              ([key, { estimate }]) => (
                <li key={key}>{itemName(estimate, language)}</li>
              ),
            )}
            {makes[part].length > MOST_NAMED && (
              <li>{words.others(makes[part].length - MOST_NAMED)}</li>
            )}
          </ul>
        </div>
      ))}
    </div>
  )
}
