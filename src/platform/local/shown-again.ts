/**
 * Calls back when a page is shown that was made earlier: put aside by the browser when it was left, or prepared before
 * somebody opened it. What other pages said meanwhile was not heard.
 */
export function onShownAgain(listener: () => void): void {
  addEventListener('pageshow', ({ persisted }) => persisted && listener())
  document.addEventListener('prerenderingchange', listener)
}
