import { holdPresses } from '../renewal/early-press.ts'
import { readStored } from './browser-preferences.ts'

/**
 * Runs before the first painting, as a script of its own that the page waits for: a prerendered page would
 * else flash in the other theme, or in Chinese, until the program arrives. The program takes `waits` away, and does what
 * was pressed until then.
 */
const { language, theme } = readStored()
if (theme) document.documentElement.dataset.theme = theme
if (language !== 'zh') document.documentElement.dataset.waits = 'for-language'
holdPresses()
