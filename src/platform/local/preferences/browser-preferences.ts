import { onShownAgain } from '../shown-again.ts'

const KEYS = { language: 'qd:language', theme: 'qd:theme' } as const

export type StoredPreferences = { language: 'zh' | 'en'; theme: 'light' | 'dark' | null }

/**
 * Language and theme of this browser. They are no records: they belong to the person at the
 * screen, not to a world, and a browser that keeps nothing simply starts with Chinese.
 */
export function browserPreferences() {
  const listeners = new Set<() => void>()
  let current = readStored()
  const changed = () => {
    for (const listener of listeners) listener()
  }
  const readAgain = () => {
    current = readStored()
    changed()
  }
  addEventListener('storage', readAgain)
  onShownAgain(readAgain)
  return {
    read: () => current,
    write: (next: StoredPreferences) => {
      current = next
      store(next)
      changed()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What was chosen in this browser, if anything was. */
export function readStored(): StoredPreferences {
  try {
    const theme = localStorage.getItem(KEYS.theme)
    return {
      language: localStorage.getItem(KEYS.language) === 'en' ? 'en' : 'zh',
      theme: theme === 'light' || theme === 'dark' ? theme : null,
    }
  } catch {
    return { language: 'zh', theme: null }
  }
}

function store({ language, theme }: StoredPreferences): void {
  try {
    localStorage.setItem(KEYS.language, language)
    if (theme) localStorage.setItem(KEYS.theme, theme)
    else localStorage.removeItem(KEYS.theme)
  } catch {
    // Nothing can be kept here; the choice still holds until the page is closed.
  }
}
