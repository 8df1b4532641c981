import type { PurchaseRequestProblem } from '../../domain/applications/index.ts'
import { countWords } from '../../domain/shared/count-words.ts'
import { defineCopy } from '../../i18n/language.ts'

const zhProblems: Record<Exclude<PurchaseRequestProblem, 'required'>, string> = {
  'too-long': '太长了，请缩短',
  'not-a-mobile': '手机号是 11 位数字，以 1 开头',
  'not-an-email': '邮箱的格式像 name@example.com',
  'not-whole': '请填写整数，例如 5',
}

const enProblems: Record<Exclude<PurchaseRequestProblem, 'required'>, string> = {
  'too-long': 'Too long, please shorten it',
  'not-a-mobile': 'A mobile number has 11 digits and starts with 1',
  'not-an-email': 'An e-mail address looks like name@example.com',
  'not-whole': 'Enter a whole number, for example 5',
}

export const requestCopy = defineCopy({
  zh: {
    title: (product: string) => `企点${product}购买申请`,
    lead: '先提交购买申请，1–5 个工作日内会有人联系您沟通；预审通过后再填写订单、上传资料并付款。',
    expected: { phone: '预计用户数', ssc: '预计员工数' },
    expectedHint: '通过预审后还可以改',
    wish: '需求说明',
    wishHints: {
      phone: '例如坐席分布、呼入还是呼出、希望开通的时间',
      ssc: '例如员工分布、希望解答哪些问题、希望开通的时间',
    },
    submit: '提交申请',
    estimate: {
      title: '费用估算',
      for: (users: string) => `${users} 用户，1 年`,
      text: '只是估算：预审通过后填写订单，用户数、版本和时长都可以改，提交订单时才锁定价格。',
    },
    problems: zhProblems,
    records: '申请记录',
  },
  en: {
    title: (product) => `Purchase application for ${product}`,
    lead: 'Send the application first; somebody contacts you within 1–5 working days. After the pre-review you fill in the order, upload the documents and pay.',
    expected: { phone: 'Expected users', ssc: 'Expected employees' },
    expectedHint: 'Can be changed after the pre-review',
    wish: 'What you need',
    wishHints: {
      phone: 'For example where the seats are, calls in or out, when you wish to start',
      ssc: 'For example where the employees are, what they ask, when you wish to start',
    },
    submit: 'Send the application',
    estimate: {
      title: 'Estimate',
      for: (users) => `${countWords(users, 'user')}, 1 year`,
      text: 'An estimate only: after the pre-review you fill in the order, where users, edition and term can be changed, and its price is fixed when you submit it.',
    },
    problems: enProblems,
    records: 'Applications',
  },
})
