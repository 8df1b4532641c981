import { defineCopy } from '../../i18n/language.ts'
import type { ScenarioName } from '../../stories/names.ts'

const zhHolds: Record<ScenarioName, string> = {
  empty: '企业已认证，余额 1,000,000.00，两张代金券，什么也没买；真实时间',
  'awaiting-payment': '一份待付款的申请：在线客服-基础版 3 用户 1 年，¥2,997.00；2026-03-02',
  returned: '在线客服-专业版被驳回，营业执照和手持身份证照片待修改；2026-03-02',
  'phone-pre-approved': '电话客服-标准版的购买申请预审通过，订单待填写；2026-03-05',
  'phone-active': '电话客服-标准版 3 用户 1 年，当天开通；2026-03-02',
  'online-active': '在线客服-基础版 6 用户，2021-12-08 开通 1 年；2022-03-08',
  'two-year': '在线客服-基础版 5 用户 2 年，已用半年；2026-07-05',
  robots: '在线客服-专业版 5 用户 2 年，两个标准版机器人小助手、小管家；2026-03-02',
  'ssc-active': '企业共享服务中心 6000 员工 2 年，已用半年；2026-07-05',
  'cdp-deploying': '客户数据平台-企业版已付款，部署中；2026-03-02',
  'cdp-active': '客户数据平台-企业版在用，已入库 800 万客户；2026-03-02',
  'pv-refund': '三个 100 万 PV 套餐包，赠送 1 万次，已用 150 万次，可退款；2026-03-12',
  'interop-trial': '企业微信互通账号试用中，2026-03-02 开始；2026-03-10',
  expiring: '在线客服-基础版 6 用户，还有 7 天到期；2026-03-02',
  expired: '在线客服-基础版 6 用户，已到期 60 天；2026-03-02',
  reclaimed: '在线客服-基础版 6 用户，到期后已回收；2026-03-02',
  unverified: '账号未实名认证，余额 0.00，没有代金券；2026-03-02',
  large: '存储占用约五分之四：上千份申请和订单、数百个产品；2026-03-02',
}

const enHolds: Record<ScenarioName, string> = {
  empty: 'Verified enterprise, balance 1,000,000.00, two vouchers, nothing bought; real time',
  'awaiting-payment':
    'One approved application: Online Basic, 3 users, 1 year, ¥2,997.00; 2026-03-02',
  returned: 'Online Professional sent back: licence and photo in hand to fix; 2026-03-02',
  'phone-pre-approved': 'A pre-approved purchase application for Phone Standard; 2026-03-05',
  'phone-active': 'Phone Standard, 3 users, 1 year, opened that day; 2026-03-02',
  'online-active': 'Online Basic, 6 users, opened 2021-12-08 for 1 year; 2022-03-08',
  'two-year': 'Online Basic, 5 users, 2 years, six months in; 2026-07-05',
  robots: 'Online Professional, 5 users, 2 years, with two standard robots; 2026-03-02',
  'ssc-active': 'Shared Service Centre, 6,000 employees, 2 years, six months in; 2026-07-05',
  'cdp-deploying': 'Customer Data Platform Enterprise, paid and being deployed; 2026-03-02',
  'cdp-active': 'Customer Data Platform Enterprise with 8,000,000 customers; 2026-03-02',
  'pv-refund': 'Three packs of a million views, 10,000 given, 1,500,000 used; 2026-03-12',
  'interop-trial': 'WeCom interop accounts on trial since 2026-03-02; 2026-03-10',
  expiring: 'Online Basic, 6 users, 7 days before expiry; 2026-03-02',
  expired: 'Online Basic, 6 users, 60 days after expiry; 2026-03-02',
  reclaimed: 'Online Basic, 6 users, reclaimed after expiry; 2026-03-02',
  unverified: 'No real-name verification, balance 0.00, no vouchers; 2026-03-02',
  large:
    'Four fifths of the storage: a thousand applications and orders, hundreds of products; 2026-03-02',
}

export const scenariosCopy = defineCopy({
  zh: {
    lead: '每个场景是一份完整的数据，由真实的操作生成。载入后时钟从场景的时间走起。',
    holds: zhHolds,
    load: '载入',
    loading: '正在载入…',
    replacedBy: (name: string) => `载入场景 ${name}`,
    opens: (name: string) => `打开「${name}」`,
    loaded: (name: string) => `已载入 ${name}`,
    unknown: (name: string, names: string) =>
      `没有名为「${name}」的场景，数据没有改动。可用的场景：${names}`,
    failed: (name: string) => `场景 ${name} 没有载入，数据没有改动。`,
    noStory: '这个链接里的故事不完整或已损坏，数据没有改动。',
    refusedStep: (name: string, step: number, command: string, why: string) =>
      `故事「${name}」在第 ${step} 步（${command}）无法继续，数据没有改动：${why}`,
    close: '关闭',
  },
  en: {
    lead: 'Each scenario is a whole set of data made by real operations. Its clock starts at its own time.',
    holds: enHolds,
    load: 'Load',
    loading: 'Loading…',
    replacedBy: (name) => `Load the scenario ${name}`,
    opens: (name) => `Open “${name}”`,
    loaded: (name) => `Loaded ${name}`,
    unknown: (name, names) =>
      `There is no scenario “${name}”; nothing was changed. The scenarios are: ${names}`,
    failed: (name) => `The scenario ${name} was not loaded; nothing was changed.`,
    noStory: 'The story in this link is incomplete or broken; nothing was changed.',
    refusedStep: (name, step, command, why) =>
      `The story “${name}” cannot go on at step ${step} (${command}); nothing was changed: ${why}`,
    close: 'Close',
  },
})
