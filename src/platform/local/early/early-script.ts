import { readStored } from '../preferences/browser-preferences.ts'
import { isDatasetStored } from '../storage/stored-dataset.ts'
import { followCompositions } from './composition.ts'
import { holdPresses } from './early-press.ts'
import { tellOfMissing } from './missing-program.ts'
import { startProgram } from './program-parts.ts'

/**
 * Runs before the first painting, as the one script that stands in the page itself: a prerendered page would else flash
 * in the other theme, in Chinese, without records, or as another address shows it, until the program arrives. The program
 * takes `waits` and `records` away, and does what was pressed until then. Where it does not arrive, that is told.
 */
const { language, theme } = readStored()
const root = document.documentElement.dataset
if (theme) root.theme = theme
const { page } = root
// What an address asks for besides is not in the page that was made beforehand.
const isAnother = page !== 'shape' && location.search !== ''
if (language !== 'zh') root.waits = 'for-language'
else if (isAnother) root.waits = 'for-address'
if (page === 'personal' && !isAnother && isDatasetStored()) root.records = 'awaited'
holdPresses()
followCompositions()
startProgram(() => tellOfMissing(language))
