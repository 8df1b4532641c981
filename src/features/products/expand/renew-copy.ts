import { defineCopy } from '../../../i18n/language.ts'

export const renewCopy = defineCopy({
  zh: {
    years: '续费时长',
    year: (years: number) => `${years}年`,
    yearsHint: '续费从原到期日起算，提前或到期后续费都一样',
    beyond: (date: string) => `机器人不能晚于在线产品的到期日 ${date}，超过的年数不可选`,
    now: '当前到期时间',
    after: '续费后到期时间',
    stopped: (date: string, left: string) =>
      `服务已停止。${date} 前（含当日）可以续费，之后资源会被回收：${left}。`,
    robots: '一并续费的机器人',
    robotsHint: '一并续费可以让机器人与在线产品保持同样的期限。',
    leftBehind: '没有勾选的机器人以后只能按整年单独续费，且不能晚于在线产品的到期日。',
    terms: (from: string, to: string) => `${from} 到期，续费后 ${to}`,
    summary: (years: number, robots: number) =>
      `续费 ${years} 年${robots > 0 ? `，含 ${robots} 个机器人` : ''}`,
  },
  en: {
    years: 'Renew for',
    year: (years) => `${years} yr`,
    yearsHint: 'Counted from the old expiry, whether you renew early or late',
    beyond: (date) =>
      `A robot cannot outlast its online product, which ends on ${date}; longer terms cannot be chosen`,
    now: 'Expires now',
    after: 'Expires after renewal',
    stopped: (date, left) =>
      `The service has stopped. You can renew through ${date}; after that everything is reclaimed: ${left}.`,
    robots: 'Robots renewed along',
    robotsHint: 'Renewed along, the robots end on the same day as the online product.',
    leftBehind:
      'A robot left out renews later by whole years only, and never beyond its online product.',
    terms: (from, to) => `ends ${from}, after renewal ${to}`,
    summary: (years, robots) =>
      `Renewal, ${years} ${years === 1 ? 'year' : 'years'}${robots > 0 ? `, robots: ${robots}` : ''}`,
  },
})
