import type { ProductLineId } from '../../../domain/catalogue/index.ts'

export type LineCopy = {
  group: string
  tagline: string
  review: string
  materials: string
  /** What the two prices of the line are for; the line's own name is not said again. */
  rows: readonly [string, string]
  /** What the starting price is for: 「/ 用户·年」. */
  unit: string
  /** What the starting price takes; `least` is a second amount where the line has one. */
  note: (least: string) => string
}

export const zhLines: Record<ProductLineId, LineCopy> = {
  online: {
    group: '客户服务',
    tagline: '与网页、公众号、小程序的访客会话',
    review: '审核 3–5 分钟，付款当天开通',
    materials: '基础版无需资质文件',
    rows: ['基础版', '专业版'],
    unit: '/ 用户·年',
    note: (least) => `3 用户起，首年 ${least}`,
  },
  phone: {
    group: '客户服务',
    tagline: '企业热线的接听与外呼',
    review: '预审、审核各 1–5 个工作日',
    materials: '需企业与办理人资质',
    rows: ['标准版', '企业版'],
    unit: '/ 用户·年',
    note: (least) => `3 用户起，首年 ${least}`,
  },
  robot: {
    group: '客户服务',
    tagline: '自动回答规则与产品说明类问题',
    review: '无需审核，付款当天开通',
    materials: '需有使用中的在线客服',
    rows: ['标准版', '专业版、企业版'],
    unit: '/ 个·年',
    note: () => '1 个起，与在线客服同日到期',
  },
  ssc: {
    group: '员工服务',
    tagline: '员工咨询、专家坐席与工单流转',
    review: '预审 1–5 个工作日，审核 3–5 分钟',
    materials: '需企业与办理人资质',
    rows: ['员工数，每 1,000 人', '企业版机器人，每套'],
    unit: '/ 年',
    note: () => '按最小配置：1,000 员工',
  },
  cdp: {
    group: '客户数据',
    tagline: '汇集并管理 50 万以上客户',
    review: '审核 1–5 个工作日，付款后部署',
    materials: '需企业与办理人资质',
    rows: ['基础版，50 万', '旗舰版，2000 万'],
    unit: '/ 年',
    note: () => '共 5 个版本，可加购加油包',
  },
  pv: {
    group: '营销通',
    tagline: '小程序落地页与 H5 中间页的浏览量',
    review: '无需审核，付款当天可用',
    materials: '任意实名认证即可',
    rows: ['100 万 PV', '300 万 PV'],
    unit: '/ 个',
    note: () => '3 分/次，有效期 1 年',
  },
  interop: {
    group: '营销通',
    tagline: '为有接待权限的员工开通',
    review: '无需审核，先试用 3 个月',
    materials: '任意实名认证即可',
    rows: ['1–5 个，每个', '6–200 个，每个'],
    unit: '/ 账号·年',
    note: (least) => `分 5 段计价，最低 ${least}`,
  },
}

export const enLines: Record<ProductLineId, LineCopy> = {
  online: {
    group: 'Customer service',
    tagline: 'Talks with visitors of web pages, official accounts and mini programs',
    review: 'Reviewed in 3–5 minutes, opens on the day you pay',
    materials: 'Basic needs no documents',
    rows: ['Basic', 'Professional'],
    unit: '/ user·year',
    note: (least) => `From 3 users, first year ${least}`,
  },
  phone: {
    group: 'Customer service',
    tagline: 'Answers and places calls on the company’s hotline',
    review: 'Pre-review and review, 1–5 working days each',
    materials: 'Needs enterprise and handler documents',
    rows: ['Standard', 'Enterprise'],
    unit: '/ user·year',
    note: (least) => `From 3 users, first year ${least}`,
  },
  robot: {
    group: 'Customer service',
    tagline: 'Answers questions about rules and products by itself',
    review: 'No review, opens on the day you pay',
    materials: 'Needs an active Online Service',
    rows: ['Standard', 'Professional, Enterprise'],
    unit: '/ robot·year',
    note: () => 'Ends with Online Service',
  },
  ssc: {
    group: 'Employee service',
    tagline: 'Employee questions, expert seats and tickets',
    review: 'Pre-review 1–5 working days, review 3–5 minutes',
    materials: 'Needs enterprise and handler documents',
    rows: ['Per 1,000 employees', 'Enterprise robot, each'],
    unit: '/ year',
    note: () => 'Smallest set, 1,000 employees',
  },
  cdp: {
    group: 'Customer data',
    tagline: 'Gathers and manages 500,000 customers and more',
    review: 'Review 1–5 working days, deployed after payment',
    materials: 'Needs enterprise and handler documents',
    rows: ['Basic, 0.5 million', 'Flagship, 20 million'],
    unit: '/ year',
    note: () => 'Five editions, and boosters',
  },
  pv: {
    group: 'Marketing',
    tagline: 'Page views of mini-program and H5 landing pages',
    review: 'No review, usable on the day you pay',
    materials: 'Any real-name verification',
    rows: ['1 million views', '3 million views'],
    unit: '/ pack',
    note: () => '0.03 a view, valid 1 year',
  },
  interop: {
    group: 'Marketing',
    tagline: 'For employees with reception permission',
    review: 'No review, 3 months’ trial first',
    materials: 'Any real-name verification',
    rows: ['1–5, each', '6–200, each'],
    unit: '/ account·year',
    note: (least) => `Five slices, down to ${least}`,
  },
}
