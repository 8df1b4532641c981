import { lazy, Suspense } from 'react'
import type { ItemDialogProps } from './item-dialog.tsx'

const ItemDialog = lazy(async () => ({
  default: (await import('./item-dialog.tsx')).ItemDialog,
}))

/** The form of an item: it comes, with all of the estimator, when it is asked for. */
export function LaterItemDialog(props: ItemDialogProps) {
  return (
    <Suspense>
      <ItemDialog {...props} />
    </Suspense>
  )
}
