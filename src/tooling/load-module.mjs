import { createServer } from 'vite'
import { BASE, ROOT } from './project.mjs'

/**
 * Loads TypeScript modules of the project into Node, through Vite, and gives them to a task.
 *
 * @template T
 * @param {readonly string[]} paths from the repository's folder: `/src/domain/rules.ts`
 * @param {(...modules: Record<string, unknown>[]) => T | Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withModules(paths, task) {
  const vite = await createServer({
    root: ROOT,
    base: BASE,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await task(...(await Promise.all(paths.map((path) => vite.ssrLoadModule(path)))))
  } finally {
    await vite.close()
  }
}
