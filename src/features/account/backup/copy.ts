import { defineCopy } from '../../../i18n/language.ts'
import type { BackupFailure, PassphraseProblem } from './problems.ts'

const zhFailures: Record<BackupFailure, string> = {
  'wrong-passphrase': '口令不对，什么都没有改变。请重新输入。',
  'not-a-backup': '这不是本中心导出的备份文件。',
  'newer-backup': '备份由更新的版本导出。请刷新页面，使用新版本后再试。',
  'damaged-backup': '备份文件不完整或已损坏，不能恢复。请使用另一份备份。',
  'too-large': '文件超过 512 MB，不会是本中心的备份。',
  unreadable: '文件没能读出，它可能已被移动、删除或改动。请重新选择。',
}
const enFailures: Record<BackupFailure, string> = {
  'wrong-passphrase': 'Wrong passphrase. Nothing was changed; please type it again.',
  'not-a-backup': 'This file is not a backup of this centre.',
  'newer-backup':
    'A newer version made this backup. Reload to use the new version, then try again.',
  'damaged-backup': 'The backup is incomplete or damaged and cannot be restored. Use another one.',
  'too-large': 'The file is larger than 512 MB, so it cannot be a backup of this centre.',
  unreadable:
    'The file could not be read: it may have been moved, deleted or changed. Choose it again.',
}
const zhProblems: Record<PassphraseProblem, string> = {
  'too-short': '口令至少 8 个字符，不能全是空格',
  'not-the-same': '两次输入的口令不一样',
}
const enProblems: Record<PassphraseProblem, string> = {
  'too-short': 'A passphrase has at least 8 characters, not only spaces',
  'not-the-same': 'The two passphrases differ',
}

export const backupCopy = defineCopy({
  zh: {
    title: '备份',
    lead: '备份是一个加密的文件，包含全部记录、时间日志、上传的文件和证件信息，可以在另一个浏览器里恢复。',
    lastBackup: (at: string) => `上次备份：${at}`,
    noBackup: '还没有备份。',
    kept: '浏览器已答应长期保留这里的数据。',
    notKept: '存储空间不足时，浏览器可能清除这里的数据。',
    erases: '此浏览器会清除 7 天没有访问的网站的数据，请定期备份。',
    make: '导出备份',
    passphrase: '备份口令',
    again: '再次输入口令',
    hint: '至少 8 个字符。口令不会保存在任何地方，忘记后备份无法打开。',
    save: '导出',
    saving: '正在加密…',
    done: (name: string) => `备份已导出为 ${name}。请把它和口令分开保存。`,
    left: (count: number) =>
      `有 ${count} 项资料是在其他浏览器里加密的，这里无法打开，没有放进备份。`,
    failed: '备份没能做成，数据都还在。请重试。',
    restore: '恢复备份',
    file: '备份文件',
    choose: '选择文件',
    noFile: '请选择备份文件',
    open: '打开备份',
    opening: '正在打开…',
    notOpened: '备份没能打开，什么都没有改变。请检查网络后重试。',
    holds: (records: number, files: number) => `备份完好：${records} 条记录，${files} 个文件。`,
    replaces: '恢复后，它们会代替此浏览器里现有的数据；现有数据可以在演示工具「数据」里找回。',
    confirm: '确认恢复',
    restoring: '正在恢复…',
    restored: '已恢复备份里的全部数据。',
    cancel: '取消',
    failures: zhFailures,
    refusedRecords: (count: number) => `备份里有 ${count} 处不符合规则，什么都没有改变。`,
    problems: zhProblems,
  },
  en: {
    title: 'Backup',
    lead: 'A backup is one encrypted file with all records, the time log, uploaded files and identity data. It can be restored in another browser.',
    lastBackup: (at) => `Last backup: ${at}`,
    noBackup: 'There is no backup yet.',
    kept: 'The browser has promised to keep the data stored here.',
    notKept: 'When space runs out, the browser may erase the data stored here.',
    erases:
      'This browser erases the data of sites that were not visited for 7 days. Please make backups.',
    make: 'Make a backup',
    passphrase: 'Backup passphrase',
    again: 'The passphrase again',
    hint: 'At least 8 characters. It is stored nowhere: without it the backup cannot be opened.',
    save: 'Save the file',
    saving: 'Encrypting…',
    done: (name) => `The backup was saved as ${name}. Keep it apart from its passphrase.`,
    left: (count) =>
      `${count} ${count === 1 ? 'item was' : 'items were'} encrypted in another browser and cannot be opened here, so the backup does not hold ${count === 1 ? 'it' : 'them'}.`,
    failed: 'The backup could not be made. All data are still there; please try again.',
    restore: 'Restore a backup',
    file: 'Backup file',
    choose: 'Choose a file',
    noFile: 'Please choose a backup file',
    open: 'Open the backup',
    opening: 'Opening…',
    notOpened:
      'The backup could not be opened. Nothing was changed; check the network and try again.',
    holds: (records, files) =>
      `The backup is whole: ${records} ${records === 1 ? 'record' : 'records'}, ${files} ${files === 1 ? 'file' : 'files'}.`,
    replaces:
      'They take the place of what this browser holds now; that can be brought back under “Data” in the demo tools.',
    confirm: 'Restore',
    restoring: 'Restoring…',
    restored: 'Everything in the backup was restored.',
    cancel: 'Cancel',
    failures: enFailures,
    refusedRecords: (count) =>
      `The backup breaks the rules in ${count} ${count === 1 ? 'place' : 'places'}; nothing was changed.`,
    problems: enProblems,
  },
})
