/** Whether the browser has promised to keep what is stored here; null: it knows no such promise. */
export async function isPersistent(): Promise<boolean | null> {
  try {
    return (await storageManager()?.persisted()) ?? null
  } catch {
    return null
  }
}

/**
 * Asks the browser to keep what is stored here even when space runs out. Some ask the customer, some decide by
 * themselves. Returns what it answers; null: it knows no such promise.
 */
export async function askForPersistence(): Promise<boolean | null> {
  try {
    return (await storageManager()?.persist()) ?? null
  } catch {
    return null
  }
}

/**
 * Whether this browser erases what a site stored once it was not visited for a week: WebKit does, unless the site was
 * put on the home screen.
 */
export function erasesAfterDays(): boolean {
  const isWebKit = navigator.vendor.startsWith('Apple')
  return isWebKit && !matchMedia('(display-mode: standalone)').matches
}

/** Older browsers, and pages on insecure connections, have none. */
function storageManager(): StorageManager | undefined {
  return Reflect.get(navigator, 'storage')
}
