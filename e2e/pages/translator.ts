import type { Page } from '@playwright/test'

/**
 * Does to the page what translators of browsers do, and goes on doing it to what is drawn later: every text that may be
 * translated goes into two `<font>`, or gives way to a copy in them. What is marked as not to be translated stays.
 */
export async function translate(page: Page, how: 'wraps' | 'replaces') {
  await page.evaluate((replaces) => {
    const wrap = (text: Text) => {
      const holder = text.parentElement
      if (!holder || !text.data.trim() || !text.isConnected) return
      if (holder.closest('font, script, style, [translate="no"]')) return
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      outer.append(inner)
      holder.replaceChild(outer, text)
      inner.append(replaces ? `»${text.data}«` : text)
    }
    const wrapAll = (root: Node) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      for (let node = texts.nextNode(); node; node = texts.nextNode()) found.push(node as Text)
      found.map(wrap)
    }
    wrapAll(document.body)
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (node instanceof Text) wrap(node)
          else wrapAll(node)
        }
      }
    }).observe(document.body, { childList: true, subtree: true })
  }, how === 'replaces')
}
