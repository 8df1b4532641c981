import type { ApplicationState } from '../domain/applications/index.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { StateLabel, type Tone } from '../ui/state-label.tsx'

const TONES: Record<ApplicationState, Tone> = {
  draft: 'not-sent',
  'pre-review': 'working',
  'pre-approved': 'good',
  'in-review': 'working',
  returned: 'bad',
  rejected: 'bad',
  'awaiting-payment': 'good',
  paid: 'good',
  completed: 'good',
  cancelled: 'ended',
}

export const applicationStateCopy = defineCopy<Record<ApplicationState, string>>({
  zh: {
    draft: '待填写',
    'pre-review': '预审中',
    'pre-approved': '预审通过',
    'in-review': '确认中',
    returned: '被驳回',
    rejected: '被拒绝',
    'awaiting-payment': '待付款',
    paid: '已付款',
    completed: '已开通',
    cancelled: '已取消',
  },
  en: {
    draft: 'Not submitted',
    'pre-review': 'In pre-review',
    'pre-approved': 'Pre-approved',
    'in-review': 'In review',
    returned: 'Returned',
    rejected: 'Rejected',
    'awaiting-payment': 'Awaiting payment',
    paid: 'Paid',
    completed: 'Opened',
    cancelled: 'Cancelled',
  },
})

/** 「申请状态」: one look for every list and page. */
export function ApplicationStateLabel({ state }: { state: ApplicationState }) {
  return <StateLabel tone={TONES[state]}>{useCopy(applicationStateCopy)[state]}</StateLabel>
}
