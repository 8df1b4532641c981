import { defineCopy } from '../../i18n/language.ts'

export const reviewCopy = defineCopy({
  zh: {
    automatic: '自动审核',
    automaticHint: '打开后，到了预计时间自动通过；关闭后只由下面的按钮决定',
    none: '没有等待审核的记录。',
    submitted: (time: string) => `${time} 提交`,
    expected: (time: string, distance: string) => `预计 ${time} 出结果，${distance}`,
    byHand: (code: string) =>
      `需人工核对：客户已确认统一社会信用代码 ${code} 无误，请对照营业执照。`,
    items: '驳回时需修改的项目',
    reason: '原因',
    reasonHint: '驳回和拒绝时必填，客户会看到',
    approve: '通过',
    sendBack: '驳回',
    reject: '拒绝',
    done: { approve: '已通过', return: '已驳回', reject: '已拒绝' },
  },
  en: {
    automatic: 'Automatic review',
    automaticHint: 'On: passes at the expected time. Off: only the buttons below decide',
    none: 'Nothing waits for a review.',
    submitted: (time) => `Submitted ${time}`,
    expected: (time, distance) => `Result expected ${time}, ${distance}`,
    byHand: (code) =>
      `To be compared by hand: the customer confirmed the credit code ${code}. See the licence.`,
    items: 'To fix, when sent back',
    reason: 'Reason',
    reasonHint: 'Needed for sending back and rejecting; the customer sees it',
    approve: 'Approve',
    sendBack: 'Send back',
    reject: 'Reject',
    done: { approve: 'Approved', return: 'Sent back', reject: 'Rejected' },
  },
})
