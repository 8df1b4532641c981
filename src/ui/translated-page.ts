/**
 * Translators of pages put elements of their own around the texts of the page, or in their place. What the program then
 * removes or writes it would look for in vain: it would fail, or leave the old text standing. So whatever stands in for
 * a text is remembered: it goes where the text goes, and gives way where the text changes.
 */

/** What stands in for a text, or for an element that was put into it. */
const standIns = new WeakMap<Node, Element>()

/** Begins at once: the page may be translated before anything else happens. */
export function liveWithTranslators(root: Node): void {
  const written = new MutationObserver((changes) => changes.map(({ target }) => takeBack(target)))
  const wrapped = new MutationObserver((changes) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of changes) {
      const near = [...addedNodes, previousSibling, nextSibling].find(isTranslators)
      if (near === undefined) continue
      for (const text of removedNodes) {
        if (!(text instanceof Text) || isTranslators(text.parentNode)) continue
        standIns.set(text, outermost(near))
        written.observe(text, { characterData: true })
      }
    }
  })
  wrapped.observe(root, { childList: true, subtree: true })
  forgiveMoves()
}

/** Whether a translator was here already. */
export function isTranslated(root: Element): boolean {
  return root.querySelector('font') !== null
}

/** A text that changed while something stands in for it takes its place again. */
function takeBack(text: Node): void {
  const standIn = standIns.get(text)
  if (text.isConnected || !standIn?.isConnected) return
  standIn.replaceWith(text)
  standIns.delete(text)
}

/** The program removes and inserts by the parents that it knows; what moved is found where it is. */
function forgiveMoves(): void {
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    const place = placeOf(child, this)
    if (place === null) return removeChild.call(this, child) as T
    removeChild.call(this, place)
    return child
  }
  Node.prototype.insertBefore = function insert<T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    const isHere = before === null || before.parentNode === this
    const place = isHere ? before : placeOf(before, this)
    return insertBefore.call(this, node, place ?? before) as T
  }
}

/** The child of the parent under which a node stands by now, where a translator has put it there; null: it did not. */
function placeOf(node: Node, parent: Node): Node | null {
  let place: Node | null = node.isConnected ? node : (standIns.get(node) ?? null)
  while (place !== null && place.parentNode !== parent) {
    place = isTranslators(place.parentNode) ? place.parentNode : null
  }
  return place
}

function outermost(element: Element): Element {
  let outer = element
  while (isTranslators(outer.parentNode)) outer = outer.parentNode
  return outer
}

/** No screen of ours makes such an element: it has been obsolete for 25 years. */
function isTranslators(node: Node | null): node is Element {
  return node instanceof Element && node.localName === 'font'
}
