/**
 * The files that the build names in a page's head, each behind what it needs. `program`: what every page runs;
 * `page`: what this page runs besides; `records`: what opens the records besides.
 */
type Named = 'program' | 'page' | 'records'

/** None where nothing was built. */
export function namedParts(which: Named): readonly string[] {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="qidian-${which}"]`)
  return meta?.content.split(' ').filter((file) => file !== '') ?? []
}

/** The files that another page names as the program, by its text. */
export function programOf(page: string): readonly string[] {
  const [, files = ''] = /name="qidian-program" content="([^"]*)"/.exec(page) ?? []
  return files.split(' ').filter((file) => file !== '')
}

/** Runs files one after the other, each in a task of its own: whoever types meanwhile does not wait for all of them. */
export async function runInTurn(
  files: readonly string[],
  // A file that does not arrive is asked for again, and told, by what needs it.
  run: (file: string) => Promise<unknown> = hasRun,
): Promise<void> {
  for (const file of files) {
    await run(file)
    await nextTask()
  }
}

function hasRun(file: string): Promise<boolean> {
  return import(/* @vite-ignore */ file).then(
    () => true,
    () => false,
  )
}

/** What follows runs in a task of its own: what was typed or pressed meanwhile comes first. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}

/**
 * Fetches and runs the program once the page is painted: until then nothing competes with it. `tell`: that a file did not
 * arrive.
 */
export function startProgram(tell: () => Missing): void {
  const start = () => {
    for (const file of [...namedParts('program'), ...namedParts('page')]) fetchAtLeisure(file)
    void runInTurn(namedParts('program'), (file) => runAtLast(file, tell))
  }
  // Nothing is painted of a page that waits for its language.
  const isHidden = document.documentElement.dataset.waits === 'for-language'
  addEventListener('load', () => (isHidden ? start() : oncePainted(start)))
}

/** What tells of it while a file of the program is missing; `retried`: until somebody wants it asked for again. */
export type Missing = { readonly retried: () => Promise<void>; readonly end: () => void }

/** Nothing else asks for a file of the program again. */
async function runAtLast(file: string, tell: () => Missing): Promise<void> {
  let missing: Missing | undefined
  let isThere = false
  while (!(await hasRun(file))) {
    // A browser that remembers that it failed asks for it anew only with the page.
    if (isThere) location.reload()
    missing ??= tell()
    await missing.retried()
    isThere = await fetch(file).then(
      ({ ok }) => ok,
      () => false,
    )
  }
  missing?.end()
}

/** The longest that the program waits for the first painting, where a browser does not tell of it, in milliseconds. */
const PATIENCE = 1_000

/** Calls back once something of the page is on the screen, which is later than when it was drawn. */
function oncePainted(listener: () => void): void {
  // A page in the background is painted when it is looked at.
  if (document.hidden) {
    listener()
    return
  }
  const over = () => {
    observer.disconnect()
    clearTimeout(timer)
    listener()
  }
  const timer = setTimeout(over, PATIENCE)
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) over()
  })
  observer.observe({ type: 'paint', buffered: true })
}

/** Fetches and compiles a file, behind everything that is shown. */
export function fetchAtLeisure(file: string): void {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.fetchPriority = 'low'
  link.href = file
  document.head.append(link)
}
