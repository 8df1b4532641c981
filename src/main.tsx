import './app/react/first-react.ts'
import { type ReactNode, StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { whenAlive } from './app/alive.tsx'
import { App } from './app/app.tsx'
import { keepLeftForms } from './app/keep-left-forms.ts'
import { note, noteErrors } from './app/last-errors.ts'
import { keepProgramHere } from './app/new-version.ts'
import { endWaiting, PreferencesProvider, showPreferences } from './app/preferences.tsx'
import { prepareKeys } from './app/prepare-keys.ts'
import { enterKeptFields, keepTypedForReload, renewWhenPartsAreGone } from './app/renewal.ts'
import {
  addressBeingOpened,
  createRouter,
  fetchShownPage,
  loadPageOf,
  prepareVisits,
  showTypedAddress,
} from './app/router.ts'
import { fetchRuntime, meetVisitor, openRuntime } from './app/runtime.ts'
import { ServicesContext } from './app/services.ts'
import { takeTyped } from './app/typed-before-world.ts'
import { whenIdle } from './app/when-idle.ts'
import { onceComposed } from './platform/local/early/composition.ts'
import { letPressesGo } from './platform/local/early/early-press.ts'
import { namedParts, nextTask, runInTurn } from './platform/local/early/program-parts.ts'
import { browserPreferences } from './platform/local/preferences/browser-preferences.ts'
import { isAsOpened, isComeBackTo } from './platform/local/renewal/entry-name.ts'
import { keepTyping, putBackRemembered } from './platform/local/renewal/kept-typing.ts'
import { isDatasetStored } from './platform/local/storage/stored-dataset.ts'
import { asksForStory } from './stories/asks-for-story.ts'
import { answerPresses } from './ui/answer-presses.ts'
import { keepWordsFromSending } from './ui/composed-keys.ts'
import { keepDoublePressesHome } from './ui/double-press.ts'
import { keepFocus } from './ui/keep-focus.ts'
import { keepPressesHome } from './ui/press-home.ts'
import { isTranslated, liveWithTranslators } from './ui/translated-page.ts'
import { addWholeStyle } from './ui/whole-style.ts'
// Of this one the build writes into every page what it needs.
import './ui/base.css'

const found = document.getElementById('root')
if (!found) throw new Error('index.html has a #root')
const element = found

noteErrors()
// While developing, the one above is the whole and stays true.
if (import.meta.env.PROD) addWholeStyle()
showTypedAddress()
liveWithTranslators(document.body)
keepFocus(element)
keepWordsFromSending()
keepDoublePressesHome()
keepPressesHome()
answerPresses()
renewWhenPartsAreGone(element, addressBeingOpened)
keepTypedForReload(element)
const preferences = browserPreferences()
showPreferences(preferences)
// Asked here and not in a function, so that a build without demo tools leaves all of it out.
if (import.meta.env.VITE_DEMO_TOOLS !== 'off' && asksForScenario()) startScenario()
else start()

/** Runs what the page needs piece by piece, then brings it to life; the records come after it, unless it shows them. */
async function start() {
  if (isDatasetStored()) fetchRuntime()
  await nextTask()
  await runInTurn(namedParts('page'))
  // A part that does not arrive is told by the page that is made without it.
  if (isWhole()) await fetchShownPage(location.pathname).then(hydrate, render)
  else await loadPageOf(location.pathname).then(render, render)
}

/**
 * Whether the build made this very page: what an address asks for besides is not in it, and whoever goes Back before the
 * program is there has the address of another one.
 */
function isWhole(): boolean {
  const kind = document.documentElement.dataset.page
  const isMade = kind === 'public' || kind === 'personal'
  return isMade && location.search === '' && isAsOpened()
}

function render() {
  keepLeftForms({ isMade: false })
  whenAlive(live)
  const router = createRouter({ isShown: false })
  startTransition(() => createRoot(element).render(app(router)))
}

/** The page is there already: it comes to life in pieces, keeps what was typed until then and does what was pressed. */
async function hydrate() {
  if (!isWhole()) return render()
  if (isComeBackTo()) putBackRemembered(element)
  keepLeftForms({ isMade: true })
  const router = createRouter({ isShown: true })
  await nextTask()
  onceComposed(() => {
    const enterTyped = keepTyping(element)
    whenAlive(() => onceComposed(() => void enterTyped().then(live)))
    startTransition(() => {
      // What a translator has written by now is no page of ours: it is drawn anew.
      if (isTranslated(element)) createRoot(element).render(app(router))
      else hydrateRoot(element, app(router))
    })
  })
}

function live() {
  endWaiting()
  enterKeptFields(element)
  letPressesGo()
  meetVisitor()
  prepareVisits()
  prepareKeys()
  keepForOffline()
}

/** The page comes first; while developing, every part is asked for anew. */
function keepForOffline() {
  if (import.meta.env.PROD) {
    whenIdle(() => void keepProgramHere())
  }
}

function asksForScenario(): boolean {
  return asksForStory(new URL(location.href))
}

/** `?scenario=NAME`, `?story=NAME` and `#story=` are settled before any page is shown; its code comes only when it is asked for. */
async function startScenario() {
  const enterTyped = takeTyped(element)
  element.replaceChildren()
  endWaiting()
  const root = createRoot(element)
  let message: ReactNode = null
  await openRuntime(async (services) => {
    const { openScenarioAddress } = await import('./features/demo-tools/scenario-address.tsx')
    message = await openScenarioAddress(services, preferences, (question) => {
      root.render(
        <ServicesContext value={services}>
          <PreferencesProvider store={preferences}>{question}</PreferencesProvider>
        </ServicesContext>,
      )
      // The question is answered at once; what was pressed in the page before it is no answer.
      letPressesGo()
    })
    // The page that is shown instead needs the records as well, and tells what became of them.
  }).catch(note)
  whenAlive(async () => {
    await enterTyped()
    letPressesGo()
    prepareVisits()
    prepareKeys()
    keepForOffline()
  })
  root.render(app(createRouter({ isShown: false }), message))
}

function app(router: ReturnType<typeof createRouter>, message?: ReactNode) {
  return (
    <StrictMode>
      <App preferences={preferences}>
        <RouterProvider router={router} />
        {message}
      </App>
    </StrictMode>
  )
}
