import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test'

/** A browser of its own with a profile directory, which a test may kill and start again. */
export type Profile = {
  start(): Promise<BrowserContext>
  /** Ends every process of the browser at once, as a power cut would. */
  kill(): Promise<void>
  /** Ends the browser as a person does. */
  quit(): Promise<void>
  remove(): Promise<void>
}

export async function newProfile(launchOptions: LaunchOptions): Promise<Profile> {
  const directory = await mkdtemp(join(tmpdir(), 'store-profile-'))
  let context: BrowserContext | null = null
  const end = async (how: (running: BrowserContext) => Promise<void>) => {
    if (context !== null) await how(context)
    context = null
  }
  const quit = () => end((running) => running.close())
  return {
    start: async () => {
      context = await chromium.launchPersistentContext(directory, launchOptions)
      return context
    },
    quit,
    kill: () =>
      end(async (running) => {
        const closed = new Promise((resolve) => running.once('close', resolve))
        killBrowserOf(directory)
        await closed
      }),
    remove: async () => {
      await quit()
      await rm(directory, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The browser's process leads a group that all its helpers belong to. */
function killBrowserOf(directory: string): void {
  const mine = listProcesses().filter(
    ({ command }) => command.includes(directory) && !command.includes('--type='),
  )
  if (mine.length === 0) throw new Error(`No browser runs on ${directory}`)
  for (const { id } of mine) killGroupOf(id)
}

/** A helper that names the directory as well leads no group: it ends with the browser's. */
function killGroupOf(id: number): void {
  try {
    process.kill(-id, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

function listProcesses(): readonly { readonly id: number; readonly command: string }[] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,args=']).toString().split('\n')
    return lines.map((line) => ({ id: Number.parseInt(line, 10), command: line }))
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ id: Number(name), command: commandOf(name) }))
}

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return '' // It has ended meanwhile.
  }
}
