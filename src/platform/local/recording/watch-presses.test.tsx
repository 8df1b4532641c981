import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Press, watchPresses } from './watch-presses.ts'

let presses: Press[] = []
let unwatch = () => {}

beforeEach(() => {
  // Everything here is in sight; jsdom lays nothing out.
  Element.prototype.checkVisibility = () => true
  presses = []
  unwatch = watchPresses((press) => presses.push(press))
})
afterEach(() => unwatch())

/** Types into the fields of a form, and returns what was noted of it. */
function typed(fields: Readonly<Record<string, string>>, attribute = 'name'): string[] {
  document.body.innerHTML = `<form>${Object.keys(fields)
    .map((name) => `<label>${name}<input ${attribute}="${name}"></label>`)
    .join('')}</form>`
  for (const [name, value] of Object.entries(fields)) {
    const field = document.querySelector<HTMLInputElement>(`[${attribute}="${name}"]`)
    if (!field) throw new Error(name)
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return presses.map(({ value = '' }) => value)
}

it('MAT-09 what is typed of a person or a company is noted as a valid stand-in', () => {
  const noted = typed({
    enterpriseName: '杭州云栖示例有限公司',
    contactName: '何知遥',
    mobile: '13900001111',
    email: 'he@example.org',
    name: '何知遥',
    idNumber: '110101199003074477',
  })
  expect(noted).toEqual([
    '示例企业',
    '示例联系人',
    '13800000000',
    'someone@example.com',
    '示例联系人',
    '11010519491231002X',
  ])
})

it('MAT-09 what is typed with spaces in it has a valid stand-in, too', () => {
  expect(typed({ mobile: '139 0000 1111', taxNumber: '9111 0108 5513 8508 2Q' })).toEqual([
    '13800000000',
    '91440300MA50004950',
  ])
})

it('MAT-09 knows a field by its id where it has no name', () => {
  expect(
    typed({ applicantMobile: '13900001111', 'form-1-taxNumber': '91110108551385082Q' }, 'id'),
  ).toEqual(['13800000000', '91440300MA50004950'])
})

it('notes everything else as it was typed', () => {
  expect(typed({ users: '12', date: '2026-03-02', search: 'D202603020001' })).toEqual([
    '12',
    '2026-03-02',
    'D202603020001',
  ])
})

it('MAT-09 a number of somebody is noted as a stand-in wherever it is typed', () => {
  const noted = typed({
    search: '13900001111',
    any: '110101199003074477',
    other: 'he@example.org',
    enterpriseId: 'WW1234567890abcdef',
    words: '转 91110108551385082Q',
  })
  expect(noted.slice(0, 3)).toEqual(['13800000000', '11010519491231002X', 'someone@example.com'])
  expect(noted[3]).toMatch(/^ww0{10}[0-9a-f]{6}$/)
  expect(noted[4]).toBe('转 91440300MA50004950')
})

it('MAT-09 names that somebody gave are noted as a stand-in', () => {
  const noted = typed({ name: '云栖年度方案', nickname: '云栖小助手' })
  for (const name of noted) expect(name).toMatch(/^示例-[0-9a-f]{6}$/)
})

it('of a code from a text message only that it was typed is noted', () => {
  document.body.innerHTML = '<label>码<input autocomplete="one-time-code" value="123456"></label>'
  document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }))
  expect(presses).toEqual([{ what: 'code', role: 'textbox', name: '码' }])
})
