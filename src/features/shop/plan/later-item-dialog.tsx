import { later } from '../../../app/later.tsx'

/** The form of an item: it comes, with all of the estimator, when it is asked for. */
export const LaterItemDialog = later(async () => (await import('./item-dialog.tsx')).ItemDialog)
