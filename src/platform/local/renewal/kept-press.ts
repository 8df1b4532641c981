/** A button is found again by what it says and, of several that say the same, by its place among them. */
export type KeptPress = { readonly label: string | null; readonly place: number }

/** How a button of a page is found again; null: it is none of them. */
export function describePress(root: ParentNode, button: HTMLElement): KeptPress | null {
  const label = labelOf(button)
  const place = buttonsOf(root, label).indexOf(button)
  return place < 0 ? null : { label, place }
}

/** The button that was pressed, where it is there by now; what was kept by no program of ours finds none. */
export function findPressed(
  root: ParentNode,
  { label, place }: KeptPress,
): HTMLElement | undefined {
  return buttonsOf(root, label)[place]
}

function buttonsOf(root: ParentNode, label: string | null): readonly HTMLElement[] {
  return [...root.querySelectorAll('button')].filter((button) => labelOf(button) === label)
}

function labelOf(button: HTMLElement): string | null {
  return button.ariaLabel ?? button.textContent
}
