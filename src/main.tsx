import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, connectQueries } from './app/app.tsx'
import { localServices } from './app/local-services.ts'
import { PreferencesProvider } from './app/preferences.tsx'
import { createRouter } from './app/router.tsx'
import { startScheduler } from './app/scheduler.ts'
import { ServicesContext } from './app/services.ts'
import './ui/base.css'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has a #root')

const services = localServices()
const root = createRoot(element)

/** Something beside the pages: a question before them, or a message above them. */
function beside(content: ReactNode): ReactNode {
  return (
    <ServicesContext value={services}>
      <PreferencesProvider>{content}</PreferencesProvider>
    </ServicesContext>
  )
}

/** `?scenario=NAME` is settled before any page is shown; its code comes only when it is asked for. */
async function settleScenario(): Promise<ReactNode> {
  if (import.meta.env.VITE_DEMO_TOOLS === 'off') return null
  if (!new URLSearchParams(location.search).has('scenario')) return null
  const { openScenarioAddress } = await import('./features/demo-tools/scenario-address.tsx')
  return openScenarioAddress(services, (question) => root.render(beside(question)))
}

function start(message: ReactNode) {
  root.render(
    <StrictMode>
      <App services={services} queryClient={connectQueries(services)} router={createRouter()} />
      {message && beside(message)}
    </StrictMode>,
  )
  startScheduler(services)
}

settleScenario().then(start)
