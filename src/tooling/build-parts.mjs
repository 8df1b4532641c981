import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { ROOT } from './project.mjs'

/** Which file of a build holds which module, and which files a file needs: for what is loaded with a page. */
const PARTS = '.vite/parts.json'

/**
 * @typedef {{ entry: string, modules: Record<string, string>, imports: Record<string, string[]> }} Parts
 *   `modules`: source module → file; `imports`: file → files that it imports statically
 */

/**
 * A plugin that notes the parts of a build beside it.
 *
 * @returns {import('vite').Plugin}
 */
export function noteParts() {
  return {
    name: 'qidian-parts',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        /** @type {Parts} */
        const parts = { entry: '', modules: {}, imports: {} }
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue
          if (chunk.isEntry) parts.entry = chunk.fileName
          parts.imports[chunk.fileName] = chunk.imports.filter((file) => file in bundle)
          for (const id of Object.keys(chunk.modules)) {
            const path = relative(ROOT, id).split(sep).join('/')
            if (path.startsWith('src/')) parts.modules[path] = chunk.fileName
          }
        }
        this.emitFile({ type: 'asset', fileName: PARTS, source: JSON.stringify(parts) })
      },
    },
  }
}

/**
 * @param {string} dist
 * @returns {Promise<Parts>}
 */
export async function readParts(dist) {
  return JSON.parse(await readFile(join(dist, PARTS), 'utf8'))
}

/**
 * The files that hold the modules, with all that they import: each behind what it needs, so that they can be run one
 * after the other.
 *
 * @param {Parts} parts
 * @param {readonly string[]} modules
 * @returns {string[]}
 */
export function filesOf(parts, modules) {
  /** @type {Set<string>} */
  const files = new Set()
  /** @type {Set<string>} */
  const met = new Set()
  /** @param {string} file */
  const add = (file) => {
    if (met.has(file)) return
    met.add(file)
    for (const needed of parts.imports[file] ?? []) add(needed)
    files.add(file)
  }
  add(parts.entry)
  for (const module of modules) {
    const file = parts.modules[module]
    if (file === undefined) throw new Error(`${module} is not in the build.`)
    add(file)
  }
  return [...files]
}
