type Entered =
  | { field: HTMLInputElement; value: string }
  | { field: HTMLInputElement; checked: true }

/**
 * What was typed and ticked in a prerendered page before the program arrived. React puts its own first
 * values into the fields; repeating the customer's makes the page take them as if typed now.
 */
export function typedInto(root: HTMLElement): { repeat(): void } {
  const entered: Entered[] = []
  for (const field of root.querySelectorAll('input')) {
    if (field.type === 'radio' || field.type === 'checkbox') {
      if (field.checked && !field.defaultChecked) entered.push({ field, checked: true })
    } else if (field.value !== field.defaultValue) entered.push({ field, value: field.value })
  }
  return { repeat: () => entered.forEach(enter) }
}

function enter(entry: Entered): void {
  if ('checked' in entry) {
    entry.field.click()
    return
  }
  // React overrides `value` of the element itself to see what it set; the prototype's is the browser's.
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  own?.set?.call(entry.field, entry.value)
  entry.field.dispatchEvent(new Event('input', { bubbles: true }))
}
