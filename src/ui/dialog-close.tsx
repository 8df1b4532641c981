import { defineCopy, useCopy } from '../i18n/language.ts'
import { Button } from './button.tsx'

export const dialogCloseCopy = defineCopy({ zh: { close: '关闭' }, en: { close: 'Close' } })

/** The way out of a dialog that is only read: nobody has Escape on a phone. */
export function DialogClose({ onClose }: { onClose: () => void }) {
  const copy = useCopy(dialogCloseCopy)
  return (
    <div className="mt-5 text-right">
      <Button onClick={onClose}>{copy.close}</Button>
    </div>
  )
}
