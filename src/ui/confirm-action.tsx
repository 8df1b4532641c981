import { useState } from 'react'
import { Button, TextAction } from './button.tsx'
import { Dialog } from './dialog.tsx'

type ConfirmActionProps = {
  /** The action. */
  label: string
  /** The button that confirms it, where the action's own name could mean the way out too. */
  confirm?: string
  title: string
  text: string
  /** The way out. */
  keep: string
  onConfirm: () => Promise<unknown>
}

/** An action that asks once before it does what cannot be undone. */
export function ConfirmAction(props: ConfirmActionProps) {
  const { label, title, text, keep, onConfirm } = props
  const [asking, setAsking] = useState(false)
  const confirmed = () => {
    setAsking(false)
    return onConfirm()
  }
  return (
    <>
      <TextAction onClick={() => setAsking(true)}>{label}</TextAction>
      <Dialog open={asking} onClose={() => setAsking(false)} role="alertdialog" title={title}>
        <p className="mb-5">{text}</p>
        <div className="flex justify-end gap-3">
          <Button onClick={() => setAsking(false)}>{keep}</Button>
          <Button kind="danger" onClick={confirmed}>
            {props.confirm ?? label}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
