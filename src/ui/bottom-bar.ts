/**
 * Where it is narrow, an amount and its action stand in a bar at the bottom, within reach of the thumb. Where it is low
 * too, as on a page enlarged to 400 %, the bar would cover half of it: there it stays in the page.
 */
export const BOTTOM_BAR =
  'max-md:fixed max-md:inset-x-0 max-md:bottom-[var(--below,0px)] max-md:z-10 max-md:border-line max-md:border-t max-md:bg-bg max-md:px-4 max-md:pt-2.5 max-md:pb-[max(10px,env(safe-area-inset-bottom))] print:static! [@media(max-height:420px)]:static!'

/** The same with the amount on the left and the action on the right. */
export const SPLIT_BOTTOM_BAR = `${BOTTOM_BAR} max-md:flex max-md:flex-wrap max-md:items-center max-md:justify-between max-md:gap-x-4 max-md:gap-y-2`
