import { expect, it } from 'vitest'
import { isPageAddress } from './page-address.ts'

it.each([
  '/renewals?chosen=P202506020001.P202506030001',
  '/quote?v=1&line=cs.online.basic*5',
  '/orders/D1?u=me@x.com#part.two',
  '/demo/plans/7',
  '/account.html',
  '/v1.2/anything',
  '/',
])('%s is a page', (address) => {
  expect(isPageAddress(new URL(address, 'https://example.com'))).toBe(true)
})

it.each(['/icon.svg', '/demo/robots.txt?x=1', '/assets/index-a.b.js'])(
  '%s is a file',
  (address) => {
    expect(isPageAddress(new URL(address, 'https://example.com'))).toBe(false)
  },
)
