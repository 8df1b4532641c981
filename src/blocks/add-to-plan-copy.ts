import { defineCopy } from '../i18n/language.ts'

export const addToPlanCopy = defineCopy({
  zh: {
    add: '加入方案',
    incomplete: '还有内容没有填好，填好后即可加入方案。',
  },
  en: {
    add: 'Add to a plan',
    incomplete: 'Something is still to be filled in; then it can be added to a plan.',
  },
})
