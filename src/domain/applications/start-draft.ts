import type { Instant } from '../shared/instant.ts'
import type { ApplicationIn } from './application.ts'
import type { Content } from './steps.ts'

/** Starts an application: its number, state 待填写, and a timeline of one event. */
export function startDraft(id: string, content: Content, at: Instant): ApplicationIn<'draft'> {
  return {
    ...content,
    id,
    state: 'draft',
    stage: 'order',
    request: null,
    createdAt: at,
    updatedAt: at,
    timeline: [{ at, by: 'customer', what: 'started' }],
  }
}
