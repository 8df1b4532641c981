const ROLES: Readonly<Record<string, string>> = {
  a: 'link',
  button: 'button',
  select: 'combobox',
  textarea: 'textbox',
  dialog: 'dialog',
}

const INPUTS: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  radio: 'radio',
  number: 'spinbutton',
  range: 'slider',
  search: 'searchbox',
}

/** The role that a control of ours has for those who hear the page. */
export function roleOf(control: Element): string {
  const said = control.getAttribute('role')
  if (said) return said
  if (control instanceof HTMLInputElement) return INPUTS[control.type] ?? 'textbox'
  return ROLES[control.localName] ?? 'button'
}

/** What a control is called: what names it, its label, or what it says itself. */
export function accessibleName(control: Element): string {
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  const named = ids.map((id) => document.getElementById(id)).filter((one) => one !== null)
  if (named.length > 0) return tidy(named.map(spoken).join(' '))
  const label = control.getAttribute('aria-label')
  if (label) return tidy(label)
  const labels = 'labels' in control ? (control.labels as NodeListOf<Element> | null) : null
  if (labels && labels.length > 0) return tidy([...labels].map(spoken).join(' '))
  return tidy(spoken(control))
}

/** The text of an element as it is read out: without what is hidden, and with a pause where a new block begins. */
function spoken(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
      if (!(node instanceof Element) || node.ariaHidden === 'true') return ''
      if (node.matches('input, select, textarea')) return ''
      if (!node.checkVisibility()) return ''
      const isInline = getComputedStyle(node).display.startsWith('inline')
      return isInline ? spoken(node) : ` ${spoken(node)} `
    })
    .join('')
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
