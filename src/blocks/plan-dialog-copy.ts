import { defineCopy } from '../i18n/language.ts'

/** What the dialog of 「加入方案」 says; it comes with it. */
export const planDialogCopy = defineCopy({
  zh: {
    plan: '方案',
    newPlan: '新建方案',
    variant: '变体',
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
    variant: 'Variant',
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
