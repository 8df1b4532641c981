import { useState } from 'react'
import { useServices } from '../../app/services.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { accountCopy } from './copy.ts'

/** 「清除我的全部数据」: asks once; what was there can be brought back in the demo tools. */
export function ClearData() {
  const copy = useCopy(accountCopy)
  const { care } = useServices()
  const [asking, setAsking] = useState(false)
  const confirm = async () => {
    setAsking(false)
    await care.clear()
  }
  return (
    <section className="mt-12 flex flex-wrap items-center justify-between gap-4 border-line border-t pt-6">
      <p className="text-small text-text-2">{copy.otherSite}</p>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {copy.clear}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} role="alertdialog" title={copy.clear}>
        <p className="mb-5">{copy.clearText}</p>
        <div className="flex justify-end gap-3">
          <Button onClick={() => setAsking(false)}>{copy.keep}</Button>
          <Button kind="danger" onClick={confirm}>
            {copy.clear}
          </Button>
        </div>
      </Dialog>
    </section>
  )
}
