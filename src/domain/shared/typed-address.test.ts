import { expect, it } from 'vitest'
import { readTypedAddress } from './typed-address.ts'

it.each([
  ['/quote?v=1&item=cs.online.basic*5。', '/quote?v=1&item=cs.online.basic*5'],
  ['/quote?v=1&item=cs.online.basic*5%E3%80%82', '/quote?v=1&item=cs.online.basic*5'],
  ['/quote?v=1&item=cs.online.basic*5&amp;', '/quote?v=1&item=cs.online.basic*5'],
  ['/quote?v=1&amp;item=cs.online.basic*5', '/quote?v=1&item=cs.online.basic*5'],
  ['/quote?v=1&amp;amp;item=a*5）。”', '/quote?v=1&item=a*5'],
  ['/orders/D202603020001。', '/orders/D202603020001'],
  ['/orders/D202603020001%EF%BC%8C', '/orders/D202603020001'],
  ['/orders/D202603020001\u200b', '/orders/D202603020001'],
  ['/orders/D202603020001%E2%80%8B', '/orders/D202603020001'],
  ['/orders?q=%EF%BC%88%E6%B7%B1%EF%BC%89', '/orders?q=%EF%BC%88%E6%B7%B1%EF%BC%89'],
  ['/orders', '/orders'],
  ['/demo/index.html', '/demo/'],
  ['/pricing/index.html?product=ssc', '/pricing/?product=ssc'],
  ['/orders?q=%E6%98%9F%E6%B2%B3', '/orders?q=%E6%98%9F%E6%B2%B3'],
  ['/orders?q=%E0%A4%A', '/orders?q=%E0%A4%A'],
  ['/', '/'],
])('PRC-13 the address %j is meant as %j', (typed, meant) => {
  expect(readTypedAddress(typed)).toBe(meant)
  expect(readTypedAddress(meant)).toBe(meant)
})
