import { createHash } from 'node:crypto'

/**
 * What a page may load and do: only what this site serves itself, and the script and the style sheet that the build
 * writes into it, named by their hashes. No other inline script or style, no foreign host, no text that
 * becomes code.
 *
 * @type {Readonly<Record<string, string>>}
 */
const DIRECTIVES = {
  'default-src': "'none'",
  // Holds for workers as well.
  'script-src': "'self'",
  'style-src': "'self'",
  // blob: shows the customer's own uploads before they are stored.
  'img-src': "'self' blob: data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // The only texts that become code: the addresses of our own workers, which read imports and keep the program.
  'trusted-types': 'worker',
}

/** Directives that browsers accept in a header only. */
const HEADER_ONLY = new Set(['frame-ancestors'])

/**
 * The policy of the pages that have one of the styles: what their server sends, and what is written into them, so that it
 * also holds on a server that sends no headers.
 *
 * @param {{ script: string, styles: readonly string[] }} inline what stands in the pages between `<script>` and `<style>`
 *   tags
 * @returns {{ header: string, meta: string }}
 */
export function policyOf({ script, styles }) {
  const directives = {
    ...DIRECTIVES,
    'script-src': `${DIRECTIVES['script-src']} ${hashOf(script)}`,
    'style-src': [DIRECTIVES['style-src'], ...styles.map(hashOf)].join(' '),
  }
  const all = Object.entries(directives)
  return { header: join(all), meta: join(all.filter(([name]) => !HEADER_ONLY.has(name))) }
}

/**
 * Puts the policy into a page, right behind its charset: it holds from there on.
 *
 * @param {string} html
 * @param {string} policy
 */
export function withPolicy(html, policy) {
  const charset = /<meta charset="utf-8"\s*\/?>/i
  if (!charset.test(html)) throw new Error('The page does not begin with <meta charset="utf-8">.')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
  return html.replace(charset, (found) => `${found}\n    ${meta}`)
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** @param {readonly (readonly [string, string])[]} directives */
function join(directives) {
  return directives.map(([name, value]) => `${name} ${value}`).join('; ')
}
