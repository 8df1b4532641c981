import { cpus } from 'node:os'
import { benchMemory } from './bench-memory.mjs'
import { benchPages } from './bench-pages.mjs'
import { benchPresses } from './bench-presses.mjs'
import { benchQuotes } from './bench-quotes.mjs'
import { benchStored } from './bench-stored.mjs'
import { isMain } from './project.mjs'

/**
 * Measures and prints; nothing is held to these numbers, for they move with the machine. What does not move is held by
 * the size budget.
 *
 * @param {readonly string[]} args `--peers DIR…`: other programs that are built, measured beside this one
 */
async function bench(args) {
  console.log(`Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown processor'}`)
  await benchQuotes()
  await benchPages(peersIn(args))
  await benchPresses()
  await benchStored()
  await benchMemory()
}

/**
 * @param {readonly string[]} args
 * @returns {string[]}
 */
function peersIn(args) {
  const [option, ...peers] = args
  if (option === undefined) return []
  if (option !== '--peers' || peers.length === 0) {
    throw new Error('npm run bench [-- --peers DIR…]; DIR may name an address: ../other/dist=/form')
  }
  return peers
}

if (isMain(import.meta.url)) await bench(process.argv.slice(2))
