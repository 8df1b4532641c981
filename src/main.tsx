import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, connectQueries } from './app/app.tsx'
import { localServices } from './app/local-services.ts'
import { createRouter } from './app/router.tsx'
import { startScheduler } from './app/scheduler.ts'
import './ui/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has a #root')

const services = localServices()
const queryClient = connectQueries(services)
createRoot(root).render(
  <StrictMode>
    <App services={services} queryClient={queryClient} router={createRouter()} />
  </StrictMode>,
)
startScheduler(services)
