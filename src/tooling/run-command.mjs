import { spawn } from 'node:child_process'
import { ROOT } from './project.mjs'

/**
 * @typedef {{ code: number, output: string }} CommandResult `output` is empty unless captured
 */

/**
 * Runs a program in the repository's folder, without standard input, and waits for its end. A program
 * that cannot start or was ended by a signal counts as failed.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(file, args, options = {}) {
  const pipe = options.capture ? 'pipe' : 'inherit'
  return new Promise((done) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      env: { ...process.env, ...plainOutput(), ...options.env },
      stdio: ['ignore', pipe, pipe],
      timeout: options.timeoutMs,
      killSignal: 'SIGKILL',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
}

/**
 * Runs a Node script with the Node that runs this one.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runNode(args, options) {
  return runCommand(process.execPath, args, options)
}

/**
 * Runs npm: the one that called us where there is one, so that no shell and no `npm.cmd` is needed.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[2]} [options]
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath
  return cli === undefined ? runCommand('npm', args, options) : runNode([cli, ...args], options)
}

/** Colours only for a person at a terminal: a log keeps every escape sequence. */
function plainOutput() {
  return process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }
}
