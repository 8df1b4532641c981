import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { filesOf, readParts } from './build-parts.mjs'
import { policyOf, withPolicy } from './content-security-policy.mjs'
import { criticalStyle } from './critical-style.mjs'
import { buildEarlyScript } from './early-script.mjs'
import { withModules } from './load-module.mjs'
import { BASE, DIST } from './project.mjs'
import { headersFile, headersOf } from './site-headers.mjs'

const ROOT_ELEMENT = '<div id="root"></div>'

/**
 * A page is painted once it was read to its end: half a table has other columns than the whole one, and would move. It
 * costs nothing, because a page is small; browsers that do not know it paint as ever.
 */
const PAGE_END = '<div id="page-end" hidden></div>'
const WAITS_FOR_END = '<link rel="expect" href="#page-end" blocking="render">\n'

/** What the content security policy would block, and a page must therefore not need. */
const FORBIDDEN = /<script|<style|\sstyle="|\son[a-z]+="|javascript:/i

/**
 * A page that the build writes. `public`: what its address shows to everybody; `personal`: to a first visitor; `shape`:
 * room for what the program will show. `address`: null of the shape for all addresses that have no page of their own.
 *
 * @typedef {'public' | 'personal' | 'shape'} Kind
 * @typedef {{ address: string | null, title: string, modules: readonly string[], html: string, kind: Kind }} Page
 * @typedef {{ address: string, kind: Kind, files: string[] }} Written
 */

/**
 * Pages that look alike share the style sheet that is written into them, so that the header that names all of them stays
 * short: with it, a page comes in the first flight of a connection. The first that fits counts; the page of CDP, with its
 * chart, has more rules than the others beside it.
 */
const AREAS = ['buy/cdp', 'buy/', 'pricing']

/** Where a build keeps the style sheet of everything, which no page asks for. */
export const WHOLE_STYLE = '.vite/style.css'

/** What opens the records: fetched for whoever does anything on a page. */
const RECORDS = ['src/app/local-runtime.ts']

/**
 * Writes the pages into a build, each showing before any script has arrived: its style and its first script stand in it, and
 * its head names what the program consists of. The build's own page is their pattern, and goes.
 */
export async function writePages() {
  const [built, parts, script] = await Promise.all([
    readFile(join(DIST, 'index.html'), 'utf8'),
    readParts(DIST),
    buildEarlyScript(),
  ])
  const { pattern, sheet } = takeApart(built)
  const whole = (await readFile(join(DIST, sheet), 'utf8')).trim()
  // Whoever builds may look whether its pages have what they need of it.
  await rename(join(DIST, sheet), join(DIST, WHOLE_STYLE))
  const pages = await renderPages()
  const styles = await stylesOf(pages, whole)
  const base = pattern.replace('</title>', (end) => `${end}\n    <script>${script}</script>`)
  const program = filesOf(parts, [])
  /** @type {Written[]} */
  const written = []
  for (const page of pages) {
    const files = filesOf(parts, page.modules).filter((file) => !program.includes(file))
    const own = new Set([...program, ...files])
    const records = filesOf(parts, RECORDS).filter((file) => !own.has(file))
    const style = styles.get(areaOf(page)) ?? ''
    const { meta } = policyOf({ script, styles: [style] })
    const text = compose(withPolicy(base, meta), page, { style, program, files, records })
    for (const path of pathsOf(page)) await write(path, text)
    if (page.address !== null) {
      written.push({ address: page.address, kind: page.kind, files: [...program, ...files] })
    }
  }
  const { header } = policyOf({ script, styles: [...styles.values()] })
  const site = { base: BASE, headers: headersOf(header) }
  await write('.vite/site.json', JSON.stringify({ ...site, pages: written }, null, 2))
  await write('_headers', headersFile(site))
}

/**
 * @param {readonly Page[]} pages
 * @param {string} whole the style sheet of everything
 * @returns {Promise<Map<string, string>>} area → what its pages need of it to be painted
 */
async function stylesOf(pages, whole) {
  /** @type {Map<string, string>} */
  const styles = new Map()
  for (const area of new Set(pages.map(areaOf))) {
    const own = pages.filter((page) => areaOf(page) === area)
    styles.set(area, await criticalStyle(whole, own.map(bodyOf)))
  }
  return styles
}

/** @param {Page} page */
function areaOf({ address }) {
  return AREAS.find((area) => address?.startsWith(`/${area}`)) ?? ''
}

/** @returns {Promise<Page[]>} */
function renderPages() {
  return withModules(['/src/app/prerender.tsx'], async (module) => {
    const render = module?.prerenderPages
    if (typeof render !== 'function') throw new Error('src/app/prerender.tsx renders no page.')
    return render()
  })
}

/**
 * What the build loads in its page is loaded later, or stands in it.
 *
 * @param {string} built
 * @returns {{ pattern: string, sheet: string }} `sheet`: its style sheet
 */
export function takeApart(built) {
  const [, address] = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/.exec(built) ?? []
  if (address === undefined) throw new Error('The page that was built has no style sheet.')
  const pattern = built
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
  return { pattern, sheet: address.slice(BASE.length) }
}

/**
 * @param {string} base
 * @param {Page} page
 * @param {{ style: string, program: string[], files: string[], records: string[] }} parts
 * @returns {string}
 */
export function compose(base, page, { style, program, files, records }) {
  const { html, title, kind } = page
  const [found] = FORBIDDEN.exec(html) ?? []
  if (found !== undefined) throw new Error(`${title}: the policy would block "${found}".`)
  if (!base.includes(ROOT_ELEMENT)) throw new Error(`The page has no ${ROOT_ELEMENT}.`)
  // As functions: a text may hold what a replacement would take for a pattern.
  return base
    .replace('<html ', () => `<html data-page="${kind}" `)
    .replace(/<title>.*<\/title>/, () => `<title>${title}</title>\n    <style>${style}</style>`)
    .replace('</head>', () => {
      const parts = named('program', program) + named('page', files) + named('records', records)
      return `${WAITS_FOR_END}${parts}</head>`
    })
    .replace(ROOT_ELEMENT, () => bodyOf(page))
}

/** @param {Pick<Page, 'html'>} page */
function bodyOf({ html }) {
  return `<div id="root">${html}</div>\n${PAGE_END}`
}

/**
 * @param {string} which
 * @param {string[]} files
 */
function named(which, files) {
  const addresses = files.map((file) => BASE + file)
  return `<meta name="qidian-${which}" content="${addresses.join(' ')}">\n`
}

/**
 * `shell.html` answers every address that has no page of its own, where a server can be told so; other hosts answer with
 * `404.html`.
 *
 * @param {Page} page
 */
function pathsOf({ address }) {
  return address === null ? ['shell.html', '404.html'] : [join(address, 'index.html')]
}

/**
 * @param {string} path in the build
 * @param {string} text
 */
async function write(path, text) {
  await mkdir(dirname(join(DIST, path)), { recursive: true })
  await writeFile(join(DIST, path), text)
}
