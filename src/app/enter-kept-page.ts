import { findPressed } from '../platform/local/renewal/kept-press.ts'
import { enterFields } from '../platform/local/renewal/kept-typing.ts'
import { takeKeptPage } from '../platform/local/renewal/take-kept-page.ts'

/** So long a page may take to show the fields into which something is to be entered again, in milliseconds. */
const PATIENCE = 15_000

/**
 * Enters what was typed before the reload as soon as its fields are there, and then does what was pressed, unless
 * somebody types or presses meanwhile.
 */
export function enterKeptPage(root: HTMLElement, isPressedAnew: boolean): void {
  const { fields, press } = takeKeptPage(location.pathname)
  let waiting = fields
  // Of several presses the last one counts.
  let pressing = isPressedAnew ? null : press
  const over = new AbortController()
  let isEntering = false
  const observer = new MutationObserver(() => void goOn())
  const stop = () => {
    over.abort()
    observer.disconnect()
    clearTimeout(timer)
    removeEventListener('keydown', stop, true)
    removeEventListener('pointerdown', giveUpPress, true)
  }
  const giveUpPress = () => {
    pressing = null
  }
  const goOn = async () => {
    // What it enters changes the page as well.
    if (isEntering) return
    isEntering = true
    waiting = await enterFields(root, waiting, over.signal)
    isEntering = false
    if (waiting.length > 0 || over.signal.aborted) return
    const button = pressing && findPressed(document, pressing)
    if (pressing && !button) return
    stop()
    button?.click()
  }
  const timer = setTimeout(stop, PATIENCE)
  addEventListener('keydown', stop, true)
  addEventListener('pointerdown', giveUpPress, true)
  observer.observe(root, { childList: true, subtree: true })
  void goOn()
}
