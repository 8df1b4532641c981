import { defineCopy } from '../../i18n/language.ts'

export const validityCopy = defineCopy({
  zh: {
    title: '有效期',
    used: '已使用',
    left: '剩余',
    soon: '30 天内到期',
    renewed: '本次续费',
    grace: '到期后 3 个月保留',
    reclaim: '回收',
    today: (date: string) => `今天 ${date}`,
    picture: (today: string, rows: string) => `有效期时间轴，今天是 ${today}。${rows}`,
    row: (name: string, note: string) => `${name}：${note}。`,
    until: (date: string) => `${date} 到期`,
    stopped: (date: string) => `${date} 后回收`,
    deploying: '部署完成后起算',
    limited: (count: number) => `图中是本页前 ${count} 个产品，其余可用筛选查看。`,
  },
  en: {
    title: 'Validity',
    used: 'Used',
    left: 'Left',
    soon: 'Expires within 30 days',
    renewed: 'This renewal',
    grace: '3 months’ grace',
    reclaim: 'Reclaim',
    today: (date) => `Today ${date}`,
    picture: (today, rows) => `Timeline of validity, today is ${today}. ${rows}`,
    row: (name, note) => `${name}: ${note}. `,
    until: (date) => `until ${date}`,
    stopped: (date) => `reclaim after ${date}`,
    deploying: 'starts when deployed',
    limited: (count) =>
      `The picture shows the first ${count} of this page; use the filters for others.`,
  },
})
