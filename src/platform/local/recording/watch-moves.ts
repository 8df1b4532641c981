type Move = {
  /** Another address was reached by no press: Back, Forward, or a page that comes back as it was left. */
  readonly onMove: () => void
  /** The last move was to another place of the same page. */
  readonly onSamePage: () => void
}

/** Calls back with every move that no press made, until the returned function is called. */
export function watchMoves({ onMove, onSamePage }: Move): () => void {
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onMove()
  }
  const pageOf = (address: string) => address.split('#')[0]
  // It comes after the move itself.
  const hashChanged = ({ oldURL, newURL }: HashChangeEvent) => {
    if (pageOf(oldURL) === pageOf(newURL)) onSamePage()
  }
  addEventListener('popstate', onMove)
  addEventListener('hashchange', hashChanged)
  addEventListener('pageshow', returned)
  return () => {
    removeEventListener('popstate', onMove)
    removeEventListener('hashchange', hashChanged)
    removeEventListener('pageshow', returned)
  }
}
