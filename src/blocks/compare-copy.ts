import { defineCopy } from '../i18n/language.ts'

/** What leads to the comparison of editions; the comparison itself comes when it is asked for. */
export const compareCopy = defineCopy({
  zh: { title: '版本对比' },
  en: { title: 'Compare the editions' },
})
