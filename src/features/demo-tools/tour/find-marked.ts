import type { Mark } from '../../../stories/story.ts'

/** What has a role, by the elements that this program makes of it. */
const ROLES: Record<Mark['role'], string> = {
  button: 'button',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  region: 'section[aria-label], section[aria-labelledby], [role="region"]',
  table: 'table',
  radiogroup: '[role="radiogroup"], fieldset',
}

/** The element of a role and an accessible name that can be seen, outside of the tour itself. */
export function findMarked(role: Mark['role'], name: string): HTMLElement | null {
  for (const element of document.querySelectorAll<HTMLElement>(ROLES[role])) {
    if (element.closest('[data-tour-region], [data-shell] > header, dialog')) continue
    if (nameOf(element) === name && element.checkVisibility()) return element
  }
  return null
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return plain(label)
  const labelled = element.getAttribute('aria-labelledby')
  if (labelled !== null) {
    return plain(
      labelled
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    )
  }
  const within = element.querySelector(':scope > legend, :scope > caption')
  if (within) return plain(within.textContent)
  return plain(element.textContent)
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
