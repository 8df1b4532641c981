import { readStored } from '../preferences/browser-preferences.ts'
import { isDatasetStored } from '../storage/stored-dataset.ts'
import { holdPresses } from './early-press.ts'
import { startProgram } from './program-parts.ts'

/**
 * Runs before the first painting, as the one script that stands in the page itself: a prerendered page would else flash
 * in the other theme, in Chinese, or without records, until the program arrives. The program takes `waits` and `records`
 * away, and does what was pressed until then.
 */
const { language, theme } = readStored()
if (theme) document.documentElement.dataset.theme = theme
if (language !== 'zh') document.documentElement.dataset.waits = 'for-language'
if (document.documentElement.dataset.page === 'personal' && isDatasetStored()) {
  document.documentElement.dataset.records = 'awaited'
}
holdPresses()
startProgram()
