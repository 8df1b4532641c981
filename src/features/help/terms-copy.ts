import { countWords } from '../../domain/shared/count-words.ts'
import { defineCopy } from '../../i18n/language.ts'

type RenewalExample = { expired: string; renewed: string; until: string; lastDay: string }

export const termsCopy = defineCopy({
  zh: {
    arrears: '到期前后的处理',
    period: '时间段',
    handling: '处理机制',
    periods: (months: number) => [
      ['到期日及以前', '服务照常，到期日当天仍可使用；随时可以续费，新的有效期接在原到期日之后。'],
      ['到期以后，尚未续费', `服务停止，数据和资源保留 ${months} 个月，这期间只能续费。`],
      [
        `到期后 ${months} 个月内续费`,
        '续费成功即恢复使用；有效期仍从原到期日算起，停用的日子不补。',
      ],
      [
        `满 ${months} 个月仍未续费`,
        '资源被回收，客户资料、会话记录等全部数据无法恢复；只能重新购买，新产品不接续旧的。',
      ],
    ],
    renewalExample: ({ expired, renewed, until, lastDay }: RenewalExample) =>
      `例：${expired} 到期，${renewed} 续费 1 年，新的到期日是 ${until}；最迟可续到 ${lastDay} 当天。`,
    marketing: 'PV 套餐包与互通账号',
    refunds: '各产品的退款期限',
    product: '产品',
    noReason: '无理由',
    defect: '产品缺陷导致无法登录',
    rule: '规则',
    within: (days: number) => `开通后 ${days} 天内全额`,
    withinMonths: (months: number) => `购买后 ${months} 个月内，扣除已用部分`,
    same: '同左',
    none: '不支持',
    masterOnly: '（限开通主账号的订单）',
    others: '会话充值包、知识云、增购、续费、加油包',
    pvHow: 'PV 套餐包怎样退',
    pvFormula: (price: string) =>
      `应退 = 实付 − 承担的浏览次数 × ${price} 元，最低为 0；每包单独计算。`,
    packColumns: { pack: '套餐包', paid: '实付(元)', used: '承担次数', refund: '应退(元)' },
    total: '合计',
    packsTable: '退款计算',
  },
  en: {
    arrears: 'Around the expiry',
    period: 'Period',
    handling: 'What happens',
    periods: (months) => [
      [
        'Through the expiry date',
        'Everything works, on the expiry date too; renew whenever you like, the new term follows the old expiry.',
      ],
      [
        'Expired and not renewed',
        `The service stops; data and resources are kept for ${countWords(months, 'month')}, in which only renewal is possible.`,
      ],
      [
        `Renewed within ${countWords(months, 'month')} of expiry`,
        'It works again at once; the term still counts from the old expiry, and lost days are not made up for.',
      ],
      [
        `Not renewed after ${countWords(months, 'month')}`,
        'Resources are reclaimed and no data, be it customers or conversations, can be restored; only a new purchase is possible, unconnected with the old one.',
      ],
    ],
    renewalExample: ({ expired, renewed, until, lastDay }) =>
      `Example: expired on ${expired} and renewed on ${renewed} for 1 year, it ends on ${until}; ${lastDay} is the last day to renew.`,
    marketing: 'PV packs and interop accounts',
    refunds: 'Refund windows by product',
    product: 'Product',
    noReason: 'Without a reason',
    defect: 'A defect stops sign-in',
    rule: 'Rule',
    within: (days) => `In full within ${countWords(days, 'day')} of opening`,
    withinMonths: (months) =>
      `Within ${months} ${months === 1 ? 'month' : 'months'} of purchase, less what was used`,
    same: 'The same',
    none: 'Not possible',
    masterOnly: ' (the order that opened the master account)',
    others: 'Session packs, knowledge clouds, additions, renewals, boosters',
    pvHow: 'How PV packs are refunded',
    pvFormula: (price) =>
      `Refund = paid − views it bears × ¥${price}, never below 0; each pack for itself.`,
    packColumns: {
      pack: 'Pack',
      paid: 'Paid (CNY)',
      used: 'Views it bears',
      refund: 'Refund (CNY)',
    },
    total: 'Together',
    packsTable: 'How the refund is computed',
  },
})
