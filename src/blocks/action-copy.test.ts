import { expect, it } from 'vitest'
import type { Unavailable } from '../domain/subscriptions/index.ts'
import { actionCopy } from './action-copy.ts'

/** What stands in the sentence of each reason, so that it can be told from the others. */
const KEYWORDS: Record<Unavailable, string> = {
  expired: '到期',
  reclaimed: '回收',
  refunded: '退款',
  suspended: '封停',
  deploying: '部署',
  trial: '试用',
  'used-up': '退款',
  'refund-reviewing': '审核中',
  'refund-window': '退款窗口',
  'invoice-issued': '发票',
  'at-online-expiry': '一致',
  'beyond-online-expiry': '到期',
  'last-day': '到期',
}

it.each(Object.entries(KEYWORDS))('PRD-02 the reason %s says %s', (reason, keyword) => {
  const { reasons }: { reasons: Record<string, string> } = actionCopy.zh
  expect(reasons[reason]).toContain(keyword)
})
