import { defineCopy } from '../../../i18n/language.ts'

/** What is told after an application was ended or begun anew, and what comes next. */
export const applicationsToldCopy = defineCopy({
  zh: {
    ended: {
      delete: (id: string) => `草稿 ${id} 已删除，不能找回。`,
      withdraw: (id: string) => `申请 ${id} 已撤回，审核停止。需要时可以重新申请。`,
      cancel: (id: string) => `申请 ${id} 已取消，没有扣款。需要时可以重新申请。`,
    },
    reapplied: (old: string, id: string) =>
      `已按申请 ${old} 的内容新建申请 ${id}，可以修改后再提交。`,
  },
  en: {
    ended: {
      delete: (id) => `Draft ${id} is deleted for good.`,
      withdraw: (id) =>
        `Application ${id} is withdrawn and its review has stopped. You can apply again.`,
      cancel: (id) => `Application ${id} is cancelled, nothing was charged. You can apply again.`,
    },
    reapplied: (old, id) =>
      `Application ${id} was begun with what ${old} said. Change it as you like, then submit it.`,
  },
})
