import { defineCopy } from '../i18n/language.ts'

/** What is told of robots bought with 「不购买」 sessions, before and after they are paid (PRD-03, PRD-07). */
export const withoutSessionsCopy = defineCopy({
  zh: {
    warning: '未购买会话数：机器人开通后会话数为 0，暂不应答，充值会话数后才会应答。',
    opened: '机器人的会话数为 0，暂不应答。充值会话数后即可应答。',
    recharge: '充值会话数',
  },
  en: {
    warning:
      'No sessions chosen: the robots open with none and do not answer anybody before sessions are recharged.',
    opened: 'The robots have no sessions and do not answer yet. They do once you recharge.',
    recharge: 'Recharge sessions',
  },
})
