import { useRef, useState } from 'react'
import { paths } from '../../../app/paths.ts'
import { saveFile } from '../../../blocks/save-file.ts'
import { encodePlan, LONGEST_PLAN_ADDRESS, type PlanContent } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useWholeAddress } from '../../../ui/use-whole-address.ts'
import { papersCopy } from './papers-copy.ts'

/** 「分享链接」: the address that holds the whole plan, or a file where that would be too long (PLN-02). */
export function SharePlan({ content }: { content: PlanContent }) {
  const copy = useCopy(papersCopy)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const query = open ? encodePlan(content) : ''
  const address = useWholeAddress(paths.sharedPlan(query))
  const download = () => {
    const text = new Blob([query], { type: 'text/plain;charset=utf-8' })
    saveFile(copy.fileName(content.name, 'txt'), text)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{copy.share}</Button>
      <Dialog open={open} onClose={close} title={copy.share}>
        {query.length > LONGEST_PLAN_ADDRESS ? (
          <>
            <p className="mb-4 text-text-2">{copy.shareLong}</p>
            <div className="flex justify-end gap-3">
              <Button onClick={close}>{copy.close}</Button>
              <Button kind="primary" onClick={download}>
                {copy.shareFile}
              </Button>
            </div>
          </>
        ) : (
          <LinkField address={address} onClose={close} />
        )}
      </Dialog>
    </>
  )
}

function LinkField({ address, onClose }: { address: string; onClose: () => void }) {
  const copy = useCopy(papersCopy)
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const copyLink = () => {
    field.current?.select()
    setCopied(document.execCommand('copy'))
  }
  return (
    <>
      <TextField
        ref={field}
        id="plan-link"
        label={copy.link}
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
        hint={<span role="status">{copied ? copy.copied : copy.shareHint}</span>}
      />
      <div className="mt-4 flex justify-end gap-3">
        <Button onClick={onClose}>{copy.close}</Button>
        <Button kind="primary" atOnce onClick={copyLink}>
          {copy.copyLink}
        </Button>
      </div>
    </>
  )
}
