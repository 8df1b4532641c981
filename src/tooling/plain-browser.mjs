import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * @typedef {{ send: (method: string, params?: object, sessionId?: string) => Promise<any>,
 *   on: (listener: (event: any) => void) => void, close: () => Promise<void> }} PlainBrowser
 */

/** So long a browser may take to answer, in milliseconds. */
const PATIENCE = 60_000

/**
 * Starts a browser as a customer has it: nobody debugs its pages. A driver such as Playwright has V8 keep a trace of every
 * error that is made, for which it reads a file of React a second time, within the time that is measured.
 *
 * @param {string} executablePath
 * @returns {Promise<PlainBrowser>}
 */
export async function startPlainBrowser(executablePath) {
  const profile = await mkdtemp(join(tmpdir(), 'bench-'))
  const args = [
    ...['--no-sandbox', '--no-first-run', '--lang=zh-CN', '--accept-lang=zh-CN'],
    '--remote-debugging-pipe',
  ]
  const child = spawn(executablePath, [...args, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [, , , to, from] = /** @type {any[]} */ (child.stdio)
  /** @type {Map<number, { done: (result: any) => void, fail: (error: Error) => void }>} */
  const waiting = new Map()
  /** @type {((event: any) => void)[]} */
  const listeners = []
  let hasEnded = false
  child.once('exit', () => {
    hasEnded = true
    for (const { fail } of waiting.values()) fail(new Error('The browser has ended.'))
    waiting.clear()
  })
  let last = 0
  let rest = ''
  from.setEncoding('utf8')
  from.on('data', (/** @type {string} */ text) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages.map((one) => JSON.parse(one))) {
      const asked = waiting.get(message.id)
      waiting.delete(message.id)
      if (!asked) for (const listener of listeners) listener(message)
      else if (message.error) asked.fail(new Error(message.error.message))
      else asked.done(message.result)
    }
  })
  /** @type {PlainBrowser['send']} */
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((done, fail) => {
      if (hasEnded) return fail(new Error('The browser has ended.'))
      last += 1
      const late = () => fail(new Error(`${method} was not answered within a minute.`))
      const limit = setTimeout(late, PATIENCE)
      waiting.set(last, {
        done: (result) => {
          clearTimeout(limit)
          done(result)
        },
        fail: (error) => {
          clearTimeout(limit)
          fail(error)
        },
      })
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
    })
  return {
    send,
    on: (listener) => void listeners.push(listener),
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done))
      // It may be gone before it has answered.
      await send('Browser.close').catch(() => null)
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
