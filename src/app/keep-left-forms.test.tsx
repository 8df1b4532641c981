import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepForms, readForms } from '../platform/local/renewal/kept-forms.ts'
import { enteredAt, forgetLeftForms, leaveForm } from '../ui/left-forms.ts'
import { forgetForms, keepLeftForms } from './keep-left-forms.ts'

const PHONE = { contactName: '林知远' }
const [OTHER, OWN, ORDERED] = ['/buy/phone default', '/buy/online k2', '/products/P1/renew k3']

beforeEach(() => keepForms({ [OTHER]: PHONE, [OWN]: { users: '22' }, [ORDERED]: { years: 3 } }))
afterEach(() => {
  forgetLeftForms()
  keepForms({})
  history.replaceState(null, '', '/')
})

const found = () => [OTHER, OWN, ORDERED].filter((entry) => enteredAt(entry))

it('APP-07 what was entered elsewhere is found after a reload; the page itself comes to life as it was made', () => {
  history.replaceState({ key: 'k2' }, '', '/buy/online')
  keepLeftForms({ isMade: true })
  expect(found()).toEqual([OTHER, ORDERED])
  expect(enteredAt(OTHER)).toEqual(PHONE)
})

it('the same where the page took the place of another in the history', () => {
  history.replaceState({ key: 'k9', usr: { entry: ORDERED } }, '')
  keepLeftForms({ isMade: true })
  expect(found()).toEqual([OTHER, OWN])
})

it('an address that is opened anew is no entry at which something was entered before, and has a name of its own', () => {
  history.replaceState(null, '', '/buy/phone')
  keepLeftForms({ isMade: true })
  const { entry } = history.state.usr
  expect(entry).not.toBe(OTHER)
  expect(entry).toMatch(/^\/buy\/phone \d+$/)
  keepLeftForms({ isMade: true })
  expect(history.state.usr.entry).toBe(entry)
})

it('what was entered at an address that was opened before is found from another one', () => {
  history.replaceState(null, '', '/buy/ssc')
  keepLeftForms({ isMade: true })
  expect(found()).toEqual([OTHER, OWN, ORDERED])
})

it('a page that is rendered anew begins with what was entered there', () => {
  history.replaceState({ key: 'k2' }, '', '/buy/online')
  keepLeftForms({ isMade: false })
  expect(found()).toEqual([OTHER, OWN, ORDERED])
})

it('keeps what is left from now on, and nothing once all is erased', async () => {
  keepLeftForms({ isMade: true })
  leaveForm('/buy/ssc k4', () => PHONE)
  await new Promise((done) => setTimeout(done))
  expect(readForms()).toMatchObject({ '/buy/ssc k4': PHONE, [OWN]: { users: '22' } })
  forgetForms()
  dispatchEvent(new Event('pagehide'))
  expect(readForms()).toEqual({})
})
