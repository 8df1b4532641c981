import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Decimal } from 'decimal.js'
import { build } from 'vite'
import { CACHE, ROOT } from './project.mjs'

const ROUNDS = 5
const ROUND_MS = 600

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

/** The same twelve lines as somebody would write them down: unit price, units, years (none: once), months. */
const BY_HAND = [
  ['999', 5, 2, 0],
  ['999', 3, 1, 6],
  ['3000', 10, 1, 0],
  ['1500', 3, 3, 0],
  ['3600', 8, 0, 11],
  ['5800', 2, 1, 0],
  ['3600', 2, null, 0],
  ['15000', 1, null, 0],
  ['10000', 6, 2, 0],
  ['800000', 1, 1, 0],
  ['90000', 4, null, 0],
]
const SLICES_BY_HAND = [
  ['50', 5],
  ['40', 195],
  ['30', 300],
  ['20', 500],
  ['10', 1],
]

/** Prints how many quotes a second the program prices, as it is built, and how many the same sums by hand would be. */
export async function benchQuotes() {
  const file = join(CACHE, 'bench-quotes', 'pricing.cjs')
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2023',
      outDir: dirname(file),
      lib: {
        entry: join(ROOT, 'src/domain/pricing/index.ts'),
        formats: ['cjs'],
        fileName: () => basename(file),
      },
    },
  })
  const pricing = createRequire(import.meta.url)(file)
  compare(/** @type {Calculate} the public contract of the module */ (pricing.calculateQuote))
}

/** @typedef {(request: { items: typeof ITEMS }) => { ok: boolean, value: { total: string } }} Calculate */

/** @param {Calculate} calculate */
function compare(calculate) {
  const request = { items: ITEMS }
  const first = calculate(request)
  if (!first.ok) throw new Error(`The quote to measure is refused: ${JSON.stringify(first)}`)
  if (first.value.total !== quoteByHand())
    throw new Error(`${first.value.total} is not ${quoteByHand()}, the total by hand.`)
  const ours = []
  const hand = []
  // In turn, so that a busy moment of the machine meets both.
  for (let round = 0; round <= ROUNDS; round += 1) {
    ours.push(measureRate(() => calculate(request)))
    hand.push(measureRate(quoteByHand))
  }
  const [fast, plain] = [ours, hand].map((rates) => median(rates.slice(1)))
  const text = [fast, plain].map((rate) => Math.round(rate ?? 0).toLocaleString('en'))
  const share = Math.round(((fast ?? 0) / (plain ?? 1)) * 100)
  console.log(
    `quotes of ${ITEMS.length} lines per second: ${text[0]}; hand-written decimal.js: ${text[1]} (${share} %)`,
  )
}

/** @returns {string} the total in 元; each line's three amounts are written out, as a quote's are */
function quoteByHand() {
  let total = new Decimal(0)
  const texts = []
  for (const [price, units, years, months] of BY_HAND) {
    const base = new Decimal(price ?? 0).times(units ?? 0)
    const whole = years === null ? base : base.times(years ?? 0)
    const part = Decimal.min(base.times(months ?? 0).div(10), base)
    const amount = whole.plus(part)
    texts.push(whole.toFixed(2), part.toFixed(2), amount.toFixed(2))
    total = total.plus(amount)
  }
  for (const [price, count] of SLICES_BY_HAND) {
    total = total.plus(new Decimal(price ?? 0).times(count ?? 0))
  }
  texts.push(total.toFixed(2))
  return texts.at(-1) ?? ''
}

/** @param {() => unknown} work */
function measureRate(work) {
  const start = performance.now()
  let count = 0
  while (performance.now() < start + ROUND_MS) {
    for (let repeat = 0; repeat < 50; repeat += 1) work()
    count += 50
  }
  return (count * 1000) / (performance.now() - start)
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
