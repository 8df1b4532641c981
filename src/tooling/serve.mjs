import { createServer } from 'node:http'
import { DIST, isMain } from './project.mjs'
import { openSite } from './site.mjs'

const HOST = '127.0.0.1'
const DEFAULT_PORT = 4173

/**
 * Serves the production build until SIGINT or SIGTERM.
 *
 * @param {number} [port]
 * @returns {Promise<() => void>} ends it earlier
 */
export async function serve(port = readPort(process.env.PORT)) {
  const site = await openSite(DIST)
  const server = createServer(site.listener)
  await listen(server, port)
  console.log(`企点选购中心 is ready: http://${HOST}:${port}${site.base}  (Ctrl-C ends it)`)
  const stop = () => {
    server.close()
    server.closeAllConnections()
    void site.remove()
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)
  return stop
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 */
function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const text =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use. End the other program, or choose another port: PORT=8080 npm start`
          : `The server cannot listen on port ${port}: ${error.message}`
      fail(new Error(text))
    })
    server.listen(port, HOST, () => done(undefined))
  })
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Error(`PORT is "${text}", but must be a number from 1 to 65535.`)
}

if (isMain(import.meta.url)) {
  serve().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}
