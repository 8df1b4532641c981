import { type ReactNode, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react'
import { closeModal, focusFirst, openModal } from './open-modal.ts'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  /** An alert dialog asks before something that cannot be undone. */
  role?: 'dialog' | 'alertdialog'
  className?: string
  children: ReactNode
}

/**
 * The native modal dialog: focus trap, Escape and the inert page come with it. Its frame opens within the press; what it
 * holds is rendered after that was painted, and takes the focus as if it had been there.
 */
export function Dialog({ open, onClose, title, role, className, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open) openModal(dialog)
    else if (dialog.open) closeModal(dialog)
  }, [open])
  useLayoutEffect(() => {
    const dialog = ref.current
    // One that is taken away while it is open gives the focus back first.
    return () => {
      if (dialog?.open) dialog.close()
    }
  }, [])
  const isFilled = useDeferredValue(open) && open
  useEffect(() => {
    if (isFilled && ref.current) focusFirst(ref.current)
  }, [isFilled])
  return (
    <dialog
      ref={ref}
      role={role}
      // A closed one is found by no name: a file's name may be that of a field.
      aria-label={open ? title : undefined}
      // Told at once: the event of its closing comes after a key that opens it again.
      onCancel={({ target, currentTarget }) => target === currentTarget && open && onClose()}
      onClose={() => open && !ref.current?.open && onClose()}
      className={`fixed inset-0 z-50 m-auto h-fit w-[420px] text-left max-w-[calc(100vw-32px)] rounded-dialog bg-raised p-6 text-body text-text shadow-dialog ${className ?? ''}`}
    >
      {open && (
        <>
          <h2 className="mb-2 text-h3">{title}</h2>
          {isFilled && children}
        </>
      )}
    </dialog>
  )
}
