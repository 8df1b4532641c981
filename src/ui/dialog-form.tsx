import type { ReactNode } from 'react'
import { type OnPress, sending } from './busy-press.ts'
import { Button } from './button.tsx'

type DialogFormProps = {
  onSubmit: OnPress
  onCancel: () => void
  cancel: string
  submit: string
  children: ReactNode
}

/** A form in a dialog: its fields, then the way out and the one thing to do. */
export function DialogForm({ onSubmit, onCancel, cancel, submit, children }: DialogFormProps) {
  return (
    <form onSubmit={sending(onSubmit)} noValidate className="grid gap-4">
      {children}
      <div className="flex justify-end gap-3">
        <Button onClick={onCancel}>{cancel}</Button>
        <Button kind="primary" type="submit">
          {submit}
        </Button>
      </div>
    </form>
  )
}
