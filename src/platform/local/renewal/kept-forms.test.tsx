import { afterEach, expect, it } from 'vitest'
import { META_KEY } from '../storage/storage-keys.ts'
import { keepForms, readForms } from './kept-forms.ts'

const PHONE = { contactName: '林知远' }
const FORMS = { '/buy/phone default': PHONE, '/buy/online k2': { users: '22' } }

afterEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

it('APP-07 a reload finds what was entered on pages that were left before', () => {
  keepForms(FORMS)
  expect(readForms()).toEqual(FORMS)
  expect(readForms()).toEqual(FORMS)
})

it('nothing is found where all was erased meanwhile, nor where nothing was left', () => {
  localStorage.setItem(META_KEY, '{}')
  keepForms(FORMS)
  localStorage.clear()
  expect(readForms()).toEqual({})
  keepForms({})
  expect(sessionStorage.length).toBe(0)
})

it('what somebody else wrote there is nothing', () => {
  for (const text of [
    '',
    'null',
    '[]',
    '{"forms":7}',
    '{"forms":{"/buy k":3,"/buy l":[1]}}',
    '{',
  ]) {
    sessionStorage.setItem('qd-left', text)
    expect(readForms(), text).toEqual({})
  }
})
