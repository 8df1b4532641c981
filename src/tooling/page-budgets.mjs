/**
 * The most that a first visitor's browser may fetch for a page: requests, and KB of 1024 bytes in brotli, the page itself
 * counted in both. `public`: a page that is the same for everybody; others need records, or what their address says.
 */
export const MOST_REQUESTS = { public: 10, personal: 14, shape: 14 }

/** Every page is written with its own style; the whole of it, 10 KB, is a part of the program. */
const MOST_KB = { public: 295, personal: 330, shape: 354 }

/** The pages that most visitors see first. */
const SMALLER = new Map([
  ['/', 130],
  ...['online', 'cdp', 'phone', 'ssc'].map((line) => /** @type {const} */ ([`/buy/${line}`, 234])),
])

/**
 * So many bytes a server sends before it hears that any have arrived: ten packets. A page that is larger, with what is
 * sent before it, takes another way to the server and back before it can be painted.
 */
export const FIRST_FLIGHT = 14_600

/** What a server says of a file besides the headers of the site, in bytes: its kind, size, date and caching. */
export const OTHER_HEADERS = 320

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
