import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { query } from '../api/query.ts'
import {
  APPLICATION_STATES,
  type Application,
  namePackage,
  remind,
} from '../domain/applications/index.ts'
import { byId } from '../domain/shared/moment-order.ts'
import { rememberEach } from '../domain/shared/remember.ts'
import { findsIn, foldTexts } from '../domain/shared/search-text.ts'

/** What the address says; a state that there is none of filters nothing. */
export type ApplicationFilter = {
  readonly state: string
  readonly product: string
  readonly q: string
  /** Anything: only those with news. */
  readonly news: string
}

/** A page of the applications, the newest first; the search finds numbers and packages (APP-05). */
export const listApplications = query<ApplicationFilter & PageInput, Page<Application>>({
  name: 'list-applications',
  input: z.object({
    state: z.string(),
    product: z.string(),
    q: z.string(),
    news: z.string(),
    ...PAGE_INPUT,
  }),
  reads: ['application'],
  view: (records, input) => {
    const all = records.list('application')
    const found = newest(all).filter((one) => matches(one, input))
    return pageOf(found, input, all.length)
  },
})

const newest = rememberEach((applications: readonly Application[]) =>
  applications.toSorted((a, b) => byId(b, a)),
)

const textsOf = rememberEach((application: Application) =>
  foldTexts([application.id, ...Object.values(namePackage(application.package))]),
)

function matches(application: Application, filter: ApplicationFilter): boolean {
  const { state, product, q, news } = filter
  const isState = APPLICATION_STATES.some((known) => known === state)
  if (isState && application.state !== state) return false
  if (product && application.package.line !== product) return false
  if (news && remind([application]).total === 0) return false
  return findsIn(q, textsOf(application))
}
