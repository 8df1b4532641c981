import { PurgeCSS } from 'purgecss'

/** What a page's first script sets before it is painted: rules that ask for it stay, though no page is written with it. */
const SET_EARLY = ['data-theme', 'data-waits', 'data-records']

/** An element with its attributes, as React writes them. */
const TAG = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)/gi
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g

/** @type {Readonly<Record<string, string>>} */
const ESCAPED = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

/**
 * The rules that the pages need to be painted, in the order in which they stand in the whole style sheet. What stays
 * beside them does no harm: the whole sheet comes with the program, and says the same.
 *
 * @param {string} whole
 * @param {readonly string[]} pages the HTML of their bodies
 * @returns {Promise<string>}
 */
export async function criticalStyle(whole, pages) {
  const [result] = await new PurgeCSS().purge({
    content: pages.map((raw) => ({ raw, extension: 'html' })),
    css: [{ raw: whole }],
    defaultExtractor: wordsOf,
    dynamicAttributes: SET_EARLY,
    // What stands around every page; and of what a state alone is asked, any element may be in it.
    safelist: ['html', 'body', /^:/],
    keyframes: true,
    variables: true,
  })
  if (result === undefined) throw new Error('There is no style sheet to choose from.')
  return withoutUnread(result.css)
}

/** @param {string} css */
function withoutUnread(css) {
  const registered = /@property (--[\w-]+)\{[^}]*\}/g
  return css.replace(registered, (rule, name) => (css.includes(`var(${name}`) ? rule : ''))
}

/**
 * What a rule can ask for: elements, the names of their attributes, and every word of these, classes among them.
 *
 * @param {string} html
 */
function wordsOf(html) {
  /** @type {string[]} */
  const words = []
  for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
    words.push(tag)
    for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      words.push(name.toLowerCase(), ...unescaped(value).split(/\s+/))
    }
  }
  return words
}

/** @param {string} text */
function unescaped(text) {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (found) => ESCAPED[found] ?? found)
}
