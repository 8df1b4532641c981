import { defineCopy } from '../i18n/language.ts'

export const healthCopy = defineCopy({
  zh: {
    memory: '这个浏览器不能保存数据：可以试用，但关闭页面后一切都会消失。',
    readOnly: '数据由更新的版本写入，本页只能查看。请刷新页面以使用新版本。',
    reload: '刷新页面',
    clockBehind: '这台设备的时间比上次使用时早，日期按上次的时间计算。请校准设备时间。',
    damaged: (count: number) => `有 ${count} 条记录在存储中损坏，已用完好的副本代替。`,
    repair: '修复',
    contradictions: (count: number) =>
      `记录之间有 ${count} 处互相矛盾。仍可查看和导出；详情见演示工具「数据」里的「一致性检查」。`,
  },
  en: {
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
    contradictions: (count) =>
      `The records contradict each other in ${count} ${count === 1 ? 'place' : 'places'}. They can still be read and exported; see “Check consistency” under “Data” in the demo tools.`,
  },
})
