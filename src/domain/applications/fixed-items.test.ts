import { describe, expect, it } from 'vitest'
import { FILLED_CONTENT, MONDAY_MORNING } from '../../testing/app-world.ts'
import { PROFESSIONAL } from '../../testing/professional.ts'
import {
  type Application,
  type ApplicationIn,
  type Content,
  itemsNotFixed,
  NO_MATERIALS,
  returnableItems,
  returnForFixing,
  startDraft,
} from './index.ts'

const FILE = {
  ...({ kind: 'jpeg', sealedName: null, bytes: 9, size: null } as const),
  ...{ fingerprint: 'f', deleted: false },
}
const PROFESSIONAL_CONTENT: Content = {
  ...FILLED_CONTENT,
  package: PROFESSIONAL,
  materials: {
    ...NO_MATERIALS,
    name: { sealed: 'sealed', masked: '欧***' },
    attachments: [
      { ...FILE, id: 'a', material: 'licence' },
      { ...FILE, id: 'b', material: 'id-front' },
    ],
  },
}

/** An application in review is what was submitted; its quote does not matter here. */
function returned(content = PROFESSIONAL_CONTENT): ApplicationIn<'returned'> {
  const draft = startDraft('1', content, MONDAY_MORNING)
  const inReview = {
    ...draft,
    state: 'in-review',
    submission: { at: MONDAY_MORNING, dueAt: MONDAY_MORNING },
  } as Application
  const items = returnableItems(draft)
  const result = returnForFixing(inReview, { items, reason: '看不清', at: MONDAY_MORNING })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('what was fixed since an application was sent back', () => {
  it('APP-06 is nothing at first: every item still has to be', () => {
    const application = returned()
    expect(itemsNotFixed(application)).toEqual(application.note.items)
    expect(itemsNotFixed(application)).toContain('licence')
  })

  it('APP-06 is the field that says something else', () => {
    const { info, ...application } = returned(FILLED_CONTENT)
    const changed = { ...application, info: { ...info, qq: '7654321' } }
    expect(application.note.items).toContain('qq')
    expect(itemsNotFixed(changed)).toEqual(application.note.items.filter((item) => item !== 'qq'))
  })

  it('APP-06 is the material that has another file, and the person who was typed anew', () => {
    const { materials, ...application } = returned()
    const attachments = materials.attachments.map((file) =>
      file.material === 'licence' ? { ...file, fingerprint: 'another' } : file,
    )
    const name = { sealed: 'another', masked: '林**' }
    const changed = { ...application, materials: { ...materials, attachments, name } }
    const fixed = ['licence', 'name']
    expect(itemsNotFixed(changed)).toEqual(
      application.note.items.filter((item) => !fixed.includes(item)),
    )
  })

  it('APP-06 is not a file that was taken away, nor the same content again', () => {
    const { materials, ...application } = returned()
    const [licence, ...others] = materials.attachments
    const again = licence ? [{ ...licence, id: 'again' }] : []
    for (const attachments of [others, [...again, ...others]]) {
      const changed = { ...application, materials: { ...materials, attachments } }
      expect(itemsNotFixed(changed)).toContain('licence')
    }
  })

  it('APP-06 is not known where an earlier program sent it back', () => {
    const application = returned()
    expect(itemsNotFixed({ ...application, note: { ...application.note, before: {} } })).toEqual([])
  })
})
