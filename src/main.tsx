import { type ReactNode, StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router'
import { App } from './app/app.tsx'
import { endWaiting, PreferencesProvider, showPreferences } from './app/preferences.tsx'
import { enterKeptFields, renewWhenPartsAreGone } from './app/renewal.ts'
import { addressBeingOpened, createRouter, loadPageOf } from './app/router.tsx'
import { meetNewVisitor, openRuntime } from './app/runtime.ts'
import { ServicesContext } from './app/services.ts'
import { browserPreferences } from './platform/local/preferences/browser-preferences.ts'
import { letPressesGo } from './platform/local/renewal/early-press.ts'
import { enterFields, readFields } from './platform/local/renewal/kept-typing.ts'
import {
  isDatasetStored,
  isLedgerThere,
  onceDatasetStored,
} from './platform/local/storage/stored-dataset.ts'
import './ui/base.css'

const found = document.getElementById('root')
if (!found) throw new Error('index.html has a #root')
const element = found

renewWhenPartsAreGone(element, addressBeingOpened)
const preferences = browserPreferences()
showPreferences(preferences)
// Asked here and not in a function, so that a build without demo tools leaves all of it out.
if (import.meta.env.VITE_DEMO_TOOLS !== 'off' && asksForScenario()) startScenario()
else start()

/** Who has records here sees them; who has none needs no part of the program that keeps them. */
function start() {
  if (isDatasetStored()) openRuntime()
  else {
    meetNewVisitor()
    onceDatasetStored(() => openRuntime())
    isLedgerThere().then((isThere) => (isThere ? openRuntime() : undefined))
  }
  // A part that does not arrive is told by the page that is made without it.
  if (element.hasChildNodes()) loadPageOf(location.pathname).then(hydrate, render)
  else render()
}

function render() {
  // What was pressed in a page that gives way to another is no press of that one.
  element.replaceChildren()
  letPressesGo()
  endWaiting()
  createRoot(element).render(app())
  enterKeptFields(element)
}

/** The page is there already: it comes to life in one step, keeps what was typed until then and does what was pressed. */
function hydrate() {
  const typed = readFields(element)
  flushSync(() => hydrateRoot(element, app()))
  enterFields(element, typed)
  enterKeptFields(element)
  endWaiting()
  letPressesGo()
}

function asksForScenario(): boolean {
  return new URLSearchParams(location.search).has('scenario')
}

/** `?scenario=NAME` is settled before any page is shown; its code comes only when it is asked for. */
async function startScenario() {
  element.replaceChildren()
  letPressesGo()
  endWaiting()
  const root = createRoot(element)
  let message: ReactNode = null
  await openRuntime(async (services) => {
    const { openScenarioAddress } = await import('./features/demo-tools/scenario-address.tsx')
    message = await openScenarioAddress(services, (question) =>
      root.render(
        <ServicesContext value={services}>
          <PreferencesProvider store={preferences}>{question}</PreferencesProvider>
        </ServicesContext>,
      ),
    )
  })
  root.render(app(message))
}

function app(message: ReactNode = null) {
  return (
    <StrictMode>
      <App preferences={preferences}>
        <RouterProvider router={createRouter()} />
        {message}
      </App>
    </StrictMode>
  )
}
