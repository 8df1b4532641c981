/**
 * The most that a first visitor's browser may fetch for a page: requests, and KB of 1024 bytes in brotli, the page itself
 * counted in both. `public`: a page that is the same for everybody; others need records, or what their address says.
 */
export const MOST_REQUESTS = { public: 10, personal: 14, shape: 14 }

const MOST_KB = { public: 284, personal: 324, shape: 348 }

/** The pages that most visitors see first. */
const SMALLER = new Map([
  ['/', 122],
  ...['online', 'cdp', 'phone', 'ssc'].map((line) => /** @type {const} */ ([`/buy/${line}`, 220])),
])

/**
 * @typedef {import('./write-pages.mjs').Written} Written
 * @typedef {{ requests: number, kb: number }} Budget
 */

/**
 * @param {Pick<Written, 'address' | 'kind'>} page
 * @returns {Budget}
 */
export function budgetOf({ address, kind }) {
  return { requests: MOST_REQUESTS[kind], kb: SMALLER.get(address) ?? MOST_KB[kind] }
}

/** What would make a page wait for more than itself, or compete with it. */
const COMPETING = /<link[^>]+rel="(?:stylesheet|preload|modulepreload)"|<script[^>]+src=/g

/**
 * @param {string} html a page as it is written
 * @returns {string[]} what its painting waits for, or competes with
 */
export function competing(html) {
  return html.match(COMPETING) ?? []
}
