import type { Ports } from '../api/app-records.ts'
import {
  expectedOf,
  isRequestLine,
  NO_MATERIALS,
  type RequestContent,
  type RequestFields,
  requestContentSchema,
  requestFieldsSchema,
  saveRequest,
  startRequest,
  submitRequest,
} from '../domain/applications/index.ts'
import { readChanged, readInput } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { takeNumber } from '../policies/numbering.ts'
import { type DraftContent, draftContentSchema } from './start-application.ts'

/** 「提交申请」 of a new purchase application: started and sent in one step (APP-02). Gives its number. */
export function requestPurchase(
  { store, clock }: Ports,
  { asked, content }: { asked: RequestContent; content: DraftContent },
) {
  return store.commit((records) => {
    const account = records.get('account', 'main')
    if (!account) return refuse('unknown-account')
    const readAsked = readInput(requestContentSchema, asked)
    if (!readAsked.ok) return readAsked
    const read = readInput(draftContentSchema, content)
    if (!read.ok) return read
    // Only phone and SSC have a purchase application (APP-02).
    if (!isRequestLine(read.value.package.line)) return refuse('illegal-transition')
    const at = clock.now()
    const { id, taken } = takeNumber(records, 'application', at)
    const begun = { ...read.value, materials: NO_MATERIALS }
    const draft = startRequest(id, readAsked.value, begun, at)
    const sent = submitRequest(draft, { account, at })
    if (!sent.ok) return sent
    return ok({ changes: [taken, { type: 'application', create: sent.value }], value: id })
  })
}

/**
 * Keeps what is typed in a returned purchase application, field by field (APP-07). Of a field that two tabs changed
 * the later write stays.
 */
export function savePurchaseRequest(
  { store, clock }: Ports,
  { id, changed }: { id: string; changed: Partial<RequestFields> },
) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    if (!application.request) return refuse('illegal-transition')
    const kept = { ...application.request, edition: expectedOf(application.package).edition }
    const read = readChanged(requestFieldsSchema, kept, changed)
    if (!read.ok) return read
    const { edition, ...request } = read.value
    const saved = saveRequest(application, { edition, request }, clock.now())
    if (!saved.ok) return saved
    return ok({ changes: [{ type: 'application', put: saved.value }], value: null })
  })
}

/** 「提交申请」 of one that was returned by the pre-review: to the pre-review again. */
export function resendPurchaseRequest({ store, clock }: Ports, { id }: { id: string }) {
  return store.commit((records) => {
    const application = records.get('application', id)
    const account = records.get('account', 'main')
    if (!application) return refuse('unknown-application')
    if (!account) return refuse('unknown-account')
    const sent = submitRequest(application, { account, at: clock.now() })
    if (!sent.ok) return sent
    return ok({ changes: [{ type: 'application', put: sent.value }], value: null })
  })
}
