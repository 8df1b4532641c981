import { type ReactNode, useEffect, useRef } from 'react'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  /** An alert dialog asks before something that cannot be undone. */
  role?: 'dialog' | 'alertdialog'
  className?: string
  children: ReactNode
}

/** The native modal dialog: focus trap, Escape and the inert page come with it. */
export function Dialog({ open, onClose, title, role, className, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      role={role}
      // A closed one is found by no name: a file's name may be that of a field.
      aria-label={open ? title : undefined}
      onClose={onClose}
      className={`m-auto w-[420px] text-left max-w-[calc(100vw-32px)] rounded-dialog bg-raised p-6 text-body text-text shadow-dialog ${className ?? ''}`}
    >
      {open && (
        <>
          <h2 className="mb-2 text-h3">{title}</h2>
          {children}
        </>
      )}
    </dialog>
  )
}
