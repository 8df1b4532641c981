import { countWords } from '../../domain/shared/count-words.ts'
import { enAlertChannels, zhAlertChannels } from '../../domain/subscriptions/index.ts'
import { defineCopy } from '../../i18n/language.ts'

/** The words of 企点账户中心 (PRD-05). */
export const centreCopy = defineCopy({
  zh: {
    usage: '用量',
    seats: '用户数',
    accounts: '账号数',
    ssc: {
      employees: '员工数',
      experts: '专家坐席数',
      tickets: '工单坐席数',
      robots: '企业版机器人',
    },
    sessions: '会话',
    sessionsTold: (used: string, total: string, left: string) =>
      `共 ${total} 条，已用 ${used} 条，剩余 ${left} 条`,
    customers: '客户数',
    customersTold: (used: string, total: string, left: string) =>
      `容量 ${total}，已用 ${used}，还可容纳 ${left}`,
    nearlyFull: (percent: number) =>
      percent >= 100
        ? '客户容量已满，新客户不再入库。购买加油包即可扩容。'
        : `客户容量已用 ${percent}%，建议提前购买加油包。`,
    booster: '购买加油包',
    topics: '行业知识云',
    online: '所属在线产品',
    industry: '行业类型',
    robots: '机器人',
    robotLeft: (count: string) => `剩余 ${count} 条会话`,
    orders: '订单',
    noOrders: '还没有付款订单',
    papers: '点订单编号打印收据、申请开票。',
    stopped: {
      page: '落地页已无法打开',
      pageWhy: 'PV 已用完或已到期，再次购买后恢复。',
      callback: '事件回调已停止',
      callbackWhy: '添加好友、加入群聊等事件不再推送，购买或续费后恢复。',
      robot: '机器人已停止应答',
      robotSessions: '剩余会话数为 0，充值后即可应答。',
      robotExpired: '机器人不在有效期内，续费后恢复。',
      service: '服务已停止',
      serviceWhy: '产品不在有效期内，续费后恢复。',
    },
    forGood: {
      reclaimed: '资源已回收，不能恢复，请重新购买。',
      refunded: '产品已退款，资源已回收，数据不能恢复。',
      suspended: '产品因违规已封停，解除封停后恢复。',
    },
    autoRenew: '自动续费',
    autoRenewHint: (years: number, days: number) =>
      `到期前 ${days} 天的 00:00 从账户余额续费 ${years} 年，机器人一并续费，不用代金券；余额不足时每天再试。年数和扣款日在续费中心更改。`,
    lapses: '已设为到期不续：只在到期前 7 天、到期当天和最后可续费日提醒。',
    renewalCentre: '前往续费中心',
    settings: '设置',
    change: '变更',
    changeText: '升级版本、变配或减少用户不在线办理，请联系销售。',
    otherChange: '其他变更请联系销售。',
    changeWish: (name: string, account: string) => `${name}（${account}）变更：`,
    alert: '余额告警',
    threshold: '余额告警阈值',
    thresholdHint: '剩余次数低于它时告警一次；填 0 关闭告警',
    channels: zhAlertChannels,
    channelsTitle: '告警渠道',
    save: '保存',
    saved: '已保存',
    savedNext: (threshold: number) =>
      threshold > 0
        ? `，剩余次数低于 ${threshold.toLocaleString('en-US')} 时告警一次。`
        : '，告警已关闭。',
    notWhole: '请填写整数，例如 100000',
    packs: '套餐包明细',
    packColumns: {
      name: '套餐包',
      total: '总量',
      used: '已用',
      left: '剩余',
      expiresOn: '到期时间',
    },
    gift: '赠送次数',
    pack: (letter: string, name: string) => `${letter} ${name}`,
    returned: '已退款',
    burnDown: '消耗趋势',
    burnPicture: (left: string, total: string, end: string) =>
      `从购买到今天用去一部分，剩余 ${left} / ${total} 次。${end}`,
    unused: '还没有使用，无法推算用完的日期。',
    endsOn: (date: string) => `按目前的速度约在 ${date} 用完。`,
    lasts: (date: string) => `按目前的速度到期日 ${date} 前用不完，届时剩余作废。`,
    void: (date: string, left: string) => `已于 ${date} 到期，剩余 ${left} 次已作废。`,
    usedUp: '已全部用完。',
    thresholdMark: '告警阈值',
    today: '今天',
    decrease: '减一',
    increase: '加一',
  },
  en: {
    usage: 'Usage',
    seats: 'Users',
    accounts: 'Accounts',
    ssc: {
      employees: 'Employees',
      experts: 'Expert seats',
      tickets: 'Ticket seats',
      robots: 'Enterprise robots',
    },
    sessions: 'Sessions',
    sessionsTold: (used, total, left) => `${total} in all, ${used} used, ${left} left`,
    customers: 'Customers',
    customersTold: (used, total, left) => `capacity ${total}, ${used} used, room for ${left}`,
    nearlyFull: (percent) =>
      percent >= 100
        ? 'The capacity is full and new customers are not taken in. A booster makes room.'
        : `${percent}% of the capacity is used. Please think of a booster in time.`,
    booster: 'Buy a booster',
    topics: 'Industry knowledge cloud',
    online: 'Online product',
    industry: 'Robot’s industry',
    robots: 'Robots',
    robotLeft: (count) => `${countWords(count, 'session')} left`,
    orders: 'Orders',
    noOrders: 'No paid orders yet',
    papers: 'The order’s number leads to its receipt and invoice.',
    stopped: {
      page: 'The landing page cannot be opened any more',
      pageWhy: 'The views are used up or expired. It comes back when you buy again.',
      callback: 'Event callbacks have stopped',
      callbackWhy:
        'Events such as a friend added or a group joined are not sent until you buy or renew.',
      robot: 'The robot has stopped answering',
      robotSessions: 'It has no sessions left. It answers again when you recharge.',
      robotExpired: 'It is not in force. It answers again when you renew.',
      service: 'The service has stopped',
      serviceWhy: 'The product is not in force. The service comes back when you renew.',
    },
    forGood: {
      reclaimed: 'Its resources were reclaimed and cannot be restored. Please buy it anew.',
      refunded: 'It was refunded: its resources were reclaimed and its data cannot be restored.',
      suspended: 'It is suspended for violations and comes back when the suspension is lifted.',
    },
    autoRenew: 'Renew by itself',
    autoRenewHint: (years, days) =>
      `At 00:00, ${countWords(days, 'day')} before expiry, ${countWords(years, 'year')} of it, robots along, will be paid from the balance, without a voucher; tried again daily while the balance is too small. Years and day are changed in the renewal centre.`,
    lapses:
      'It is to end: you are reminded 7 days before, on the expiry date and on the last day to renew only.',
    renewalCentre: 'To the renewal centre',
    settings: 'Settings',
    change: 'Changes',
    changeText: 'Another edition, another configuration or fewer users are arranged by sales.',
    otherChange: 'Other changes are arranged by sales.',
    changeWish: (name, account) => `${name} (${account}), change: `,
    alert: 'Low-balance alert',
    threshold: 'Alert below',
    thresholdHint: 'One alert when fewer views than this are left; 0 switches it off',
    channels: enAlertChannels,
    channelsTitle: 'Channels',
    save: 'Save',
    saved: 'Saved',
    savedNext: (threshold) =>
      threshold > 0
        ? `. You are alerted once when fewer than ${countWords(threshold.toLocaleString('en-US'), 'view')} are left.`
        : '. The alert is off.',
    notWhole: 'Enter a whole number, for example 100000',
    packs: 'Packs in detail',
    packColumns: {
      name: 'Pack',
      total: 'Views',
      used: 'Used',
      left: 'Left',
      expiresOn: 'Expires',
    },
    gift: 'Gift views',
    pack: (letter, name) => `${letter} ${name}`,
    returned: 'Refunded',
    burnDown: 'How it is used up',
    burnPicture: (left, total, end) =>
      `From purchase to today some was used; left: ${left} of ${countWords(total, 'view')}. ${end}`,
    unused: 'Nothing was used yet, so nothing can be said about its end.',
    endsOn: (date) => `At this pace it is used up about ${date}.`,
    lasts: (date) => `At this pace it is not used up by ${date}, when what is left is void.`,
    void: (date, left) => `It expired on ${date}, and ${countWords(left, 'view')} with it.`,
    usedUp: 'All of it is used up.',
    thresholdMark: 'Alert',
    today: 'Today',
    decrease: 'One less',
    increase: 'One more',
  },
})
