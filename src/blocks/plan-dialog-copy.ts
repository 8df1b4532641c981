import { defineCopy } from '../i18n/language.ts'

/** What the dialog of 「加入方案」 says; it comes with it. */
export const planDialogCopy = defineCopy({
  zh: {
    plan: '方案',
    newPlan: '新建方案',
    chooseAgain: '请选择',
    planGone:
      '所选方案不能再加入：它已被删除，或已经申请。请另选一个，或新建方案；要加入的内容还在。',
    variant: '变体',
    variantGone: '所选变体已不存在，可能在另一个标签页里删除了。请另选一个；要加入的内容还在。',
    name: '方案名称',
    firstName: '采购方案',
    confirm: '加入',
    cancel: '取消',
    added: (name: string) => `已加入「${name}」。`,
    view: '查看方案',
    nameProblems: {
      missing: '请填写名称，例如 2026 年度采购',
      long: (most: number) => `名称太长，最多 ${most} 个字符`,
    },
  },
  en: {
    plan: 'Plan',
    newPlan: 'A new plan',
    chooseAgain: 'Choose one',
    planGone:
      'Nothing can be added to the chosen plan any more: it was deleted, or applied for. Choose another one, or a new one; what is to be added is still here.',
    variant: 'Variant',
    variantGone:
      'The chosen variant is no longer there; another tab may have deleted it. Choose another one; what is to be added is still here.',
    name: 'Name of the plan',
    firstName: 'Purchase plan',
    confirm: 'Add',
    cancel: 'Cancel',
    added: (name) => `Added to “${name}”.`,
    view: 'Open the plan',
    nameProblems: {
      missing: 'Enter a name, for example Purchases of 2026',
      long: (most) => `The name is too long: at most ${most} characters`,
    },
  },
})
