import { cpus } from 'node:os'
import { benchPages } from './bench-pages.mjs'
import { withModules } from './load-module.mjs'
import { isMain } from './project.mjs'

const SECONDS = 3
const ROUNDS = 5

/** One quote of twelve lines: whole years, part years, graduated prices and one-time items. */
const ITEMS = [
  { sku: 'cs.online.basic', quantity: 5, term: { years: 2 } },
  {
    sku: 'cs.online.basic',
    quantity: 3,
    term: { from: '2026-01-05', to: '2027-07-05' },
    addition: true,
  },
  { sku: 'cs.online.professional', quantity: 10, term: { years: 1 } },
  { sku: 'cs.phone.standard', quantity: 3, term: { years: 3 } },
  { sku: 'cs.phone.enterprise', quantity: 8, term: { from: '2026-03-01', to: '2027-02-01' } },
  { sku: 'cs.robot.standard', quantity: 2, term: { years: 1 } },
  { sku: 'cs.sessions.360k', quantity: 2 },
  { sku: 'cs.knowledge', quantity: 1 },
  { sku: 'ssc.employees', quantity: 6000, term: { years: 2 } },
  { sku: 'cdp.enterprise', quantity: 1, term: { years: 1 } },
  { sku: 'pv.3m', quantity: 4 },
  { sku: 'interop.account', quantity: 1001, term: { years: 1 } },
]

/**
 * Measures and prints; nothing is held to these numbers, for they move with the machine. What does not move is held by
 * the size budget.
 *
 * @param {readonly string[]} args `--peers DIR…`: other programs that are built, measured beside this one
 */
async function bench(args) {
  console.log(`Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown processor'}`)
  await withModules(['/src/domain/pricing/index.ts'], (pricing) => {
    const calculate = pricing?.calculateQuote
    if (typeof calculate !== 'function')
      throw new Error('src/domain/pricing has no calculateQuote.')
    benchQuotes(/** @type {Calculate} the public contract of the module */ (calculate))
  })
  await benchPages(peersIn(args))
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

/** @typedef {(request: { items: typeof ITEMS }) => { ok: boolean }} Calculate */

/** @param {Calculate} calculate */
function benchQuotes(calculate) {
  const request = { items: ITEMS }
  const first = calculate(request)
  if (!first.ok) throw new Error(`The quote to measure is refused: ${JSON.stringify(first)}`)
  measureRate(() => calculate(request))
  const rates = Array.from({ length: ROUNDS }, () => measureRate(() => calculate(request)))
  const [low, middle, high] = [rates.sort((a, b) => a - b)[0], rates[ROUNDS >> 1], rates.at(-1)]
  const text = [middle, low, high].map((rate) => Math.round(rate ?? 0).toLocaleString('en'))
  console.log(`quotes of ${ITEMS.length} lines per second: ${text[0]} (${text[1]} to ${text[2]})`)
}

/** @param {() => unknown} work */
function measureRate(work) {
  const start = performance.now()
  const end = start + (SECONDS * 1000) / ROUNDS
  let count = 0
  while (performance.now() < end) {
    for (let repeat = 0; repeat < 50; repeat += 1) work()
    count += 50
  }
  return (count * 1000) / (performance.now() - start)
}

if (isMain(import.meta.url)) await bench(process.argv.slice(2))
