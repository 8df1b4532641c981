import { defineCopy } from '../../i18n/language.ts'
import { enMembers, enPlaces } from './member-names-en.ts'
import { zhMembers, zhPlaces } from './member-names-zh.ts'

/** What the members of records are called where two worlds are compared. */
export const memberCopy = defineCopy({
  zh: {
    names: zhMembers,
    places: zhPlaces,
    within: (outer: string, inner: string) => `${outer}的${inner}`,
    yes: '是',
    no: '否',
    nothing: '无',
    something: '有内容',
  },
  en: {
    names: enMembers,
    places: enPlaces,
    within: (outer, inner) => `${outer}, ${inner}`,
    yes: 'yes',
    no: 'no',
    nothing: 'none',
    something: 'something',
  },
})
