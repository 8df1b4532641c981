import { expect, it } from 'vitest'
import { outcomeWith, pressesWith, standInsOf } from './stand-ins.ts'
import type { Story } from './story.ts'

const story: Story = {
  title: { zh: '录制', en: 'Recorded' },
  account: { company: '杭州云栖有限公司' },
  steps: [
    {
      actor: 'customer',
      do: 'start-application',
      with: { contactName: '何知遥', costCentre: '20', enterpriseId: 'ww1234567890abcdef' },
    },
  ],
}
const standIns = standInsOf(story)
const corpId = standIns.get('ww1234567890abcdef') ?? ''

it('MAT-09 what was pressed and left behind fits the shared story', () => {
  expect(corpId).toMatch(/^ww0{10}/)
  const press = { what: 'press', role: 'button', name: '编辑 杭州云栖有限公司' } as const
  const search = { what: 'fill', role: 'searchbox', name: '搜索', value: '知遥' } as const
  const number = { ...search, value: 'D20260302' }
  const choice = { ...search, role: 'combobox', what: 'choose', value: '何知遥' } as const
  expect(
    pressesWith(standIns, [press, search, number, { ...choice, dialog: '何知遥' }]),
  ).toMatchObject([
    { name: '编辑 示例企业' },
    { value: '示例联系人' },
    { value: 'D20260302' },
    { value: '示例联系人', dialog: '示例联系人' },
  ])
  const outcome = [
    { address: '/products', rows: [['ww1234567890abcdef', '2028-03-01']], texts: ['¥2,020.00'] },
  ]
  expect(outcomeWith(standIns, outcome)).toEqual([
    { address: '/products', rows: [[corpId, '2028-03-01']], texts: ['¥2,020.00'] },
  ])
})

it('MAT-09 an address that was gone to fits the shared story', () => {
  const there = (value: string) => ({ what: 'goto', role: 'document', name: '', value }) as const
  const query = (text: string) => `/orders?tab=paid&q=${encodeURIComponent(text)}`
  expect(pressesWith(standIns, [there(query('知遥')), there('/account')])).toEqual([
    there(query('示例联系人')),
    there('/account'),
  ])
})
