import { expect, it } from 'vitest'
import { headersFile, headersOf } from './site-headers.mjs'

it('a static host is told the same headers, under the address where the site stands', () => {
  const headers = headersOf("default-src 'none'")
  const text = headersFile({ base: '/demo/', headers })
  expect(text).toMatch(/^\/demo\/\*\n {2}Content-Security-Policy: default-src 'none'\n/)
  for (const [name, value] of Object.entries(headers)) expect(text).toContain(`  ${name}: ${value}`)
  expect(text).toMatch(
    /\n\/demo\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n$/,
  )
})
