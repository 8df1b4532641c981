/**
 * A part of a form that is painted by itself: a key in it does not have the whole page walked through. What floats out of
 * it stays below what floats over the page.
 */
export const PAINTED_APART = 'isolate'
