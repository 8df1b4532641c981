/** What went wrong in this page, for a report. */
export type NotedError = { readonly at: string; readonly what: string; readonly stack: string }

const MOST = 20

const noted: NotedError[] = []

/** Notes what nobody caught, from now on. */
export function noteErrors(): void {
  addEventListener('error', ({ error, message }) => note(error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => note(reason))
}

/** Notes what a page failed with. */
export function note(error: unknown): void {
  const isError = error instanceof Error
  noted.push({
    at: location.pathname,
    what: isError ? `${error.name}: ${error.message}` : String(error),
    stack: isError ? (error.stack ?? '') : '',
  })
  if (noted.length > MOST) noted.shift()
}

/** The last of them, the oldest first. */
export function lastErrors(): readonly NotedError[] {
  return noted
}
