import { useHref } from 'react-router'

/** The address of a page of this site as it is passed on to others, under whatever address the site stands. */
export function useWholeAddress(path: string): string {
  return location.origin + useHref(path)
}
