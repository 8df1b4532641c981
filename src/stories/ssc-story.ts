import { FIRST_PACKAGES, type PackageOf } from '../domain/applications/index.ts'
import { preApproveRequest } from './request-story.ts'
import { bringDocuments, customer, pass, payAndFillUp, reach, STORY_INFO } from './steps.ts'
import type { StoryStep } from './story.ts'

/** EX-03: 6000 employees, 3 experts, 3 tickets, 1 robot, 2 years, 1 knowledge cloud. */
const CHOSEN: PackageOf<'ssc'> = {
  ...FIRST_PACKAGES.ssc,
  employees: '6000',
  industry: 'internet',
  knowledge: 'hr',
  years: 2,
}

/**
 * 企业共享服务中心 of EX-03 through both stages: its order form is submitted on the morning of `submittedOn` and
 * passes the automatic review; it is 待付款 then.
 */
export function approvedSsc(
  days: Record<'sentOn' | 'passedOn' | 'submittedOn', string>,
): StoryStep[] {
  const asking = { package: FIRST_PACKAGES.ssc, wish: '总部与两家分公司的员工咨询' }
  const content = { package: CHOSEN, info: STORY_INFO }
  return [
    ...preApproveRequest({ ...asking, ...days }),
    customer(
      'save-application',
      { id: '$application', content },
      { at: `${days.submittedOn}T09:30:00` },
    ),
    ...bringDocuments(CHOSEN),
    customer('submit-application', { id: '$application', agreed: true }),
    pass(4),
  ]
}

/** The same, opened on the morning of `openedOn`. */
export function openedSsc(openedOn: string): StoryStep[] {
  return [
    ...approvedSsc({ sentOn: '2025-12-29', passedOn: '2025-12-30', submittedOn: '2025-12-31' }),
    reach(`${openedOn}T09:50:00`),
    ...payAndFillUp(),
  ]
}
