import * as z from 'zod/mini'
import { PRODUCT_LINE_IDS } from '../catalogue/index.ts'
import { isMainlandMobile, normaliseMobile, normaliseText } from '../identity/index.ts'
import { instantSchema } from '../shared/schemas.ts'
import { timelineEventSchema } from '../shared/timeline.ts'

/** A wish to be called back: by sales where buying online is not possible (ELI-03, ORD-08). */
export const consultationSchema = z.object({
  id: z.string(),
  about: z.enum(['sales']),
  line: z.enum(PRODUCT_LINE_IDS),
  contactName: z.string(),
  mobile: z.string(),
  wish: z.string(),
  state: z.enum(['submitted']),
  createdAt: instantSchema,
  timeline: z.array(timelineEventSchema),
})

export type Consultation = z.infer<typeof consultationSchema>

/** What the customer fills in to be called back. */
export type ConsultationForm = Pick<Consultation, 'contactName' | 'mobile' | 'wish'>

export type ConsultationProblems = Partial<
  Record<keyof ConsultationForm, 'required' | 'not-a-mobile'>
>

/** What is wrong with the form, in its order; none: it can be sent. */
export function consultationProblems(form: ConsultationForm): ConsultationProblems {
  const problems: ConsultationProblems = {}
  const mobile = normaliseMobile(form.mobile)
  if (normaliseText(form.contactName) === '') problems.contactName = 'required'
  if (mobile === '') problems.mobile = 'required'
  else if (!isMainlandMobile(mobile)) problems.mobile = 'not-a-mobile'
  if (normaliseText(form.wish) === '') problems.wish = 'required'
  return problems
}
