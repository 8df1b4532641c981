/**
 * @typedef {Readonly<Record<string, string>>} Headers
 * @typedef {{ base: string, headers: Headers }} Site what a build says of itself, in `.vite/site.json`
 */

/** Files whose names change with their content stay in the cache for good. */
export const CACHED_FOR_GOOD = 'public, max-age=31536000, immutable'

/** Pages are asked for again, and mostly answered with 「not modified」. */
export const ASKED_AGAIN = 'no-cache'

/**
 * What is sent with every file.
 *
 * @param {string} policy the content security policy
 * @returns {Headers}
 */
export function headersOf(policy) {
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

/**
 * The same for hosts that read a file `_headers`: Netlify, Cloudflare Pages and others.
 *
 * @param {Site} site
 */
export function headersFile({ base, headers }) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  return [
    `${base}*`,
    ...lines,
    // A host joins the values of all rules that fit: what is cached otherwise is named first.
    `${base}assets/*`,
    `  Cache-Control: ${CACHED_FOR_GOOD}`,
    '',
  ].join('\n')
}
