/**
 * What a page may load and do: only what this site serves itself. No inline script or style, no
 * foreign host, no text that becomes code. The server sends it, and the build writes it into every
 * page too, so that it also holds on a server that sends no headers.
 *
 * @type {Readonly<Record<string, string>>}
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // blob: shows the customer's own uploads before they are stored.
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // The one text that becomes code: the address of our own worker, which reads imports.
  'trusted-types': 'qidian-worker',
}

/** Directives that browsers accept in a header only. */
const HEADER_ONLY = new Set(['frame-ancestors'])

export const CONTENT_SECURITY_POLICY = join(Object.entries(DIRECTIVES))

const META_POLICY = join(Object.entries(DIRECTIVES).filter(([name]) => !HEADER_ONLY.has(name)))

/**
 * Puts the policy into a page, right behind its charset: it holds from there on.
 *
 * @param {string} html
 */
export function withPolicy(html) {
  const charset = /<meta charset="utf-8"\s*\/?>/i
  if (!charset.test(html)) throw new Error('The page does not begin with <meta charset="utf-8">.')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />`
  return html.replace(charset, (found) => `${found}\n    ${meta}`)
}

/** @param {readonly (readonly [string, string])[]} directives */
function join(directives) {
  return directives.map(([name, value]) => `${name} ${value}`).join('; ')
}
