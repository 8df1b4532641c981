import { type RefusalCode, refusalCopy } from '../../blocks/refusal-copy.ts'
import { defineCopy, useCopy } from '../../i18n/language.ts'

/** Why data were not replaced, besides what any command can be refused for. */
export type ReplaceProblem = RefusalCode | 'unknown-world'

export const replaceCopy = defineCopy({
  zh: {
    title: '确认替换数据',
    text: '现在的数据会被替换。替换之后，可以在「数据」里恢复；也可以先导出一份。',
    exportData: '导出数据',
    cancel: '取消',
    confirm: '确认替换',
    busy: '正在替换…',
    problems: {
      'unknown-world': '这份数据已不存在，不能恢复。',
      'newer-version': '数据由更新的版本写入或导出，这里不能读取。请刷新页面后重试。',
    },
  },
  en: {
    title: 'Replace the data?',
    text: 'The present data will be replaced. They can be restored under “Data” afterwards, or exported first.',
    exportData: 'Export data',
    cancel: 'Cancel',
    confirm: 'Replace',
    busy: 'Replacing…',
    problems: {
      'unknown-world': 'These data do not exist any more and cannot be restored.',
      'newer-version':
        'A newer version has written or exported these data. Please reload and try again.',
    },
  },
})

/** The sentence for each problem. */
export function useReplaceProblems(): Record<ReplaceProblem, string> {
  return { ...useCopy(refusalCopy), ...useCopy(replaceCopy).problems }
}
