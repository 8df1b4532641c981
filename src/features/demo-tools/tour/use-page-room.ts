import { type RefObject, useLayoutEffect } from 'react'

/** The page makes room for the tour: `--below` is how high it stands at the bottom, 0 where it stands beside the page. */
export function usePageRoom(region: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = region.current
    if (!element) return
    const { style, dataset } = document.documentElement
    const measure = () => {
      const isBelow = getComputedStyle(element).position === 'fixed'
      style.setProperty('--below', isBelow ? `${element.offsetHeight}px` : '0px')
    }
    dataset.tour = ''
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--below')
      delete dataset.tour
    }
  }, [region])
}
