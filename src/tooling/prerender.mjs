import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { firstLoad, PAGES } from './budgeted-pages.mjs'
import { withModules } from './load-module.mjs'
import { DIST } from './project.mjs'

const ROOT_ELEMENT = '<div id="root"></div>'

/** What the content security policy would block, and a page must therefore not need. */
const FORBIDDEN = /<script|<style|\sstyle="|\son[a-z]+="|javascript:/i

/**
 * Writes the budgeted pages into the build, each as a whole page that shows before any script has
 * arrived, with what it loads named in its head: nothing is found out about only after something else.
 *
 * @param {string} shell the empty page that the build made
 */
export async function writePrerendered(shell) {
  /** @type {import('./budgeted-pages.mjs').Manifest} */
  const manifest = JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8'))
  await withModules(['/src/app/prerender.tsx'], async (module) => {
    const render = module?.prerenderPage
    if (typeof render !== 'function') throw new Error('src/app/prerender.tsx renders no page.')
    for (const { route, modules } of PAGES) {
      const { html, title } = await render(route)
      const page = compose({ shell, html, title, head: loads(shell, manifest, modules) })
      const path = join(DIST, route, 'index.html')
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, page)
    }
  })
}

/**
 * @param {{ shell: string, html: string, title: string, head: string }} parts
 * @returns {string}
 */
export function compose({ shell, html, title, head }) {
  const [found] = FORBIDDEN.exec(html) ?? []
  if (found !== undefined) throw new Error(`${title}: the policy would block "${found}".`)
  if (!shell.includes(ROOT_ELEMENT)) throw new Error(`The page has no ${ROOT_ELEMENT}.`)
  // As functions: a text may hold what a replacement would take for a pattern.
  return shell
    .replace(/<title>.*<\/title>/, () => `<title>${title}</title>`)
    .replace('</head>', () => `${head}</head>`)
    .replace(ROOT_ELEMENT, () => `<div id="root">${html}</div>`)
}

/**
 * The page's modules as scripts of its own, so that they are there when the program asks for them, and
 * what they import as preloads.
 *
 * @param {string} shell
 * @param {import('./budgeted-pages.mjs').Manifest} manifest
 * @param {readonly string[]} modules
 */
function loads(shell, manifest, modules) {
  const own = modules.map((module) => manifest[module]?.file)
  return firstLoad(manifest, modules)
    .filter((file) => file.endsWith('.js') && !shell.includes(`"/${file}"`))
    .map((file) =>
      own.includes(file)
        ? `<script type="module" crossorigin src="/${file}"></script>\n`
        : `<link rel="modulepreload" crossorigin href="/${file}">\n`,
    )
    .sort()
    .join('')
}
