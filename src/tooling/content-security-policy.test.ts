import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY, withPolicy } from './content-security-policy.mjs'

it('no inline code, no foreign host, no text that becomes code', () => {
  expect(CONTENT_SECURITY_POLICY).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self';/,
  )
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/)
  expect(CONTENT_SECURITY_POLICY).toContain(
    "require-trusted-types-for 'script'; trusted-types qidian-worker",
  )
  expect(CONTENT_SECURITY_POLICY).toContain("worker-src 'self'")
})

it('the page carries the policy right behind its charset, before anything that loads', () => {
  const html = withPolicy(readFileSync('index.html', 'utf8'))
  const [before = '', after = ''] = html.split('<meta http-equiv="Content-Security-Policy"')
  expect(before.trim()).toMatch(/<meta charset="utf-8" \/>$/)
  expect(before).not.toMatch(/<(script|link|style)/)
  expect(after).toMatch(/^ content="default-src 'none';[^"]*" \/>/)
  expect(after).not.toContain('frame-ancestors')
})

it('a page without a charset is refused: the policy would not be found', () => {
  expect(() => withPolicy('<html><head></head></html>')).toThrow('charset')
})
