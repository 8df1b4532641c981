import { defineCopy } from '../i18n/language.ts'

export const appCopy = defineCopy({
  zh: {
    name: '企点选购中心',
    skip: '跳到主要内容',
    navigation: '主导航',
    links: {
      home: '选购中心',
      pricing: '价格与试算',
      applications: '申请记录',
      products: '我的产品',
      messages: '消息中心',
      help: '帮助中心',
    },
    unread: (count: number) => `${count} 条未读`,
    account: '账号信息',
    menu: '菜单',
    otherLanguage: 'English',
    theme: '切换主题',
    footer: '演示站点：不售卖、不收费，所有数据只保存在此浏览器中。',
    sales: '咨询 4009100100',
    notFound: '页面不存在',
    notFoundText: '这个地址没有对应的页面，可能写错了，或者链接已经过时。已保存的内容都在。',
    home: '返回选购中心',
    failed: '这一页没有打开',
    failedText: '显示时出了问题，已填写的内容都在。可以重试；若仍不行，请联系 4009100100。',
    retry: '重试',
    memory: '这个浏览器不能保存数据：可以试用，但关闭页面后一切都会消失。',
    readOnly: '数据由更新的版本写入，本页只能查看。请刷新页面以使用新版本。',
    reload: '刷新页面',
    clockBehind: '这台设备的时间比上次使用时早，日期按上次的时间计算。请校准设备时间。',
    damaged: (count: number) => `有 ${count} 条记录在存储中损坏，已用完好的副本代替。`,
    repair: '修复',
  },
  en: {
    name: 'Qidian Purchase Centre',
    skip: 'Skip to main content',
    navigation: 'Main navigation',
    links: {
      home: 'Purchase Centre',
      pricing: 'Pricing',
      applications: 'Applications',
      products: 'My products',
      messages: 'Messages',
      help: 'Help',
    },
    unread: (count) => `${count} unread`,
    account: 'Account',
    menu: 'Menu',
    otherLanguage: '中文',
    theme: 'Switch theme',
    footer: 'A demonstration: nothing is sold or charged, and all data stay in this browser.',
    sales: 'Sales 4009100100',
    notFound: 'Page not found',
    notFoundText:
      'There is no page at this address; it may be mistyped or out of date. Everything you saved is still here.',
    home: 'Back to the Purchase Centre',
    failed: 'This page did not open',
    failedText:
      'Something went wrong while showing it. What you typed is still here. Try again; if it does not help, call 4009100100.',
    retry: 'Try again',
    memory:
      'This browser cannot keep data: you can look around, but everything is gone when the page closes.',
    readOnly:
      'A newer version has written the data, so this page can only show them. Reload to use the new version.',
    reload: 'Reload',
    clockBehind:
      'This device’s clock is earlier than when it was last used here; dates follow the last use. Please set the clock.',
    damaged: (count) =>
      `${count} stored ${count === 1 ? 'record is' : 'records are'} damaged; whole copies stand in for now.`,
    repair: 'Repair',
  },
})
