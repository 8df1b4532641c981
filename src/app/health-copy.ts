import { countWords } from '../domain/shared/count-words.ts'
import { defineCopy } from '../i18n/language.ts'

export const healthCopy = defineCopy({
  zh: {
    memory:
      '这个浏览器不能保存数据：可以试用，但关闭页面后一切都会消失。请允许本站使用 Cookie 和网站数据，再刷新页面。',
    readOnly: '数据由更新的版本写入，本页只能查看。请刷新页面以使用新版本。',
    reload: '刷新页面',
    clockBehind: '这台设备的时间比上次使用时早，时间从上次使用时起继续计算。请校准设备时间。',
    clockAhead: (days: number) =>
      `这台设备的时间比上次使用时晚了 ${days} 天。若时间正确，到期的产品会停用或回收；确认之前，时间从上次使用时起继续计算，什么都不会到期。`,
    clockIsRight: '时间正确，继续',
    clockActed: '已按新的时间处理到期的内容。时间其实不对的话，可以撤回。',
    clockTakeBack: '撤回',
    clockKeep: '保留现状',
    clockTooLate: '在这之后已有新的购买、付款或审核，不能再撤回，已处理的内容保持不变。',
    clockUnderstood: '知道了',
    lacks: {
      sealing:
        '这个页面不是安全连接，浏览器不能加密：可以查看价格、选购不需要资料的版本，但不能填写办理人、上传文件、备份或离线打开，也请只在一个标签页中使用。请用 https 打开。',
      locks: '这个浏览器不能让多个标签页互相等候，请只在一个标签页中使用。',
    },
    keeping: {
      'may-be-erased':
        '此浏览器会清除 7 天没有访问的网站的数据，包括这里的申请、订单和产品。请导出备份，或把本站添加到主屏幕。',
      'backup-due': '您有使用中的产品，已经 30 天没有备份。数据只保存在此浏览器中。',
    },
    toBackup: '去备份',
    later: '知道了',
    replaced:
      '这里的数据刚刚在另一个标签页中被换成了另一份：恢复备份、导入、载入场景或清空都会如此。',
    bringBack: '原来的一份可以在演示工具「数据」里恢复。',
    damaged: (count: number) => `有 ${count} 条记录在存储中损坏，已用完好的副本代替。`,
    repair: '修复',
    repaired: '已从备份账本修复，记录都在，可以继续使用。',
    contradictions: (count: number) =>
      `记录之间有 ${count} 处互相矛盾。仍可查看和导出；详情见演示工具「数据」里的「一致性检查」。`,
  },
  en: {
    memory:
      'This browser cannot keep data: you can look around, but everything is gone when the page closes. Allow cookies and site data for this site, then reload.',
    readOnly:
      'A newer version has written the data, so this page can only show them. Reload to use the new version.',
    reload: 'Reload',
    clockBehind:
      'This device’s clock is earlier than when it was last used here; time goes on from the last use. Please set the clock.',
    clockAhead: (days) =>
      `This device’s clock is ${countWords(days, 'day')} later than when it was last used here. If it is right, products that ran out will stop or be reclaimed; until you confirm it, time goes on from the last use and nothing falls due.`,
    clockIsRight: 'The clock is right, go on',
    clockActed:
      'What fell due by the new time has happened. If the clock is wrong after all, take it back.',
    clockTakeBack: 'Take it back',
    clockKeep: 'Keep it',
    clockTooLate:
      'Something was bought, paid or decided since, so it can no longer be taken back; everything stays as it is.',
    clockUnderstood: 'Understood',
    lacks: {
      sealing:
        'This page is not on a secure connection, so the browser cannot encrypt: you can look at prices and buy what needs no documents, but not name an applicant, upload files, make backups or open it offline; use one tab only. Open it over https.',
      locks: 'This browser cannot make tabs wait for one another. Please use one tab only.',
    },
    keeping: {
      'may-be-erased':
        'This browser erases the data of sites that were not visited for 7 days, your applications, orders and products included. Make a backup, or add this site to the home screen.',
      'backup-due':
        'You have open products and no backup of the last 30 days. The data are kept in this browser only.',
    },
    toBackup: 'To the backup',
    later: 'Not now',
    replaced:
      'Another tab has just put other data in the place of these: by restoring a backup, importing, loading a scenario or clearing.',
    bringBack: 'The former ones can be restored in the demo tools, under “Data”.',
    damaged: (count) =>
      `${count} stored ${count === 1 ? 'record is' : 'records are'} damaged; whole copies stand in for now.`,
    repair: 'Repair',
    repaired: 'Repaired from the ledger: the records are all there.',
    contradictions: (count) =>
      `The records contradict each other in ${count} ${count === 1 ? 'place' : 'places'}. They can still be read and exported; see “Check consistency” under “Data” in the demo tools.`,
  },
})
