/**
 * The pages that are prerendered and held to a size: their address, the modules that are loaded besides the
 * entry when a first visitor opens them, and the most that may be, in KB of 1024 bytes of JavaScript and
 * CSS in brotli.
 */
export const PAGES = [
  { route: '/', modules: ['src/features/shop/home/home-page.tsx'], maxKb: 112 },
  {
    route: '/buy/online',
    modules: [
      'src/features/apply/buy-online-page.tsx',
      'src/app/local-runtime.ts',
      'src/app/health-notices.tsx',
      'src/app/unread.tsx',
    ],
    maxKb: 208,
  },
]

/** Before anything is painted, and the program itself: what every page loads. */
export const EARLY = 'src/platform/local/preferences/early-preferences.ts'
const ENTRY = 'index.html'

/**
 * @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest Vite's build manifest: source module → chunk
 */

/**
 * The files that a page loads first: the early script, the entry's and its modules', with all they import statically.
 *
 * @param {Manifest} manifest
 * @param {readonly string[]} modules
 * @returns {string[]}
 */
export function firstLoad(manifest, modules) {
  const files = new Set()
  const seen = new Set()
  const queue = [EARLY, ENTRY, ...modules]
  for (const key of queue) {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`${key} is no chunk of its own in the build.`)
    if (seen.has(key)) continue
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    queue.push(...(chunk.imports ?? []))
  }
  return [...files]
}
