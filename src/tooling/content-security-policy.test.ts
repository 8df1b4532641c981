import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { policyOf, withPolicy } from './content-security-policy.mjs'

const policy = policyOf({ script: 'start()', styles: ['a{}'] })

it('no inline code but what is named by its hash, no foreign host, no text that becomes code', () => {
  expect(policy.header).toMatch(
    /^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}='; style-src 'self' 'sha256-[\w+/]{43}=';/,
  )
  expect(policy.header).not.toMatch(/unsafe|https?:|\*/)
  expect(policy.header).toContain("require-trusted-types-for 'script'; trusted-types worker")
})

it('the hashes are those that a browser computes', () => {
  // printf 'start()' | openssl dgst -sha256 -binary | base64
  expect(policy.header).toContain("'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='")
})

it('the page carries the policy right behind its charset, before anything that loads', () => {
  const html = withPolicy(readFileSync('index.html', 'utf8'), policy.meta)
  const [before = '', after = ''] = html.split('<meta http-equiv="Content-Security-Policy"')
  expect(before.trim()).toMatch(/<meta charset="utf-8" \/>$/)
  expect(before).not.toMatch(/<(script|link|style)/)
  expect(after).toMatch(/^ content="default-src 'none';[^"]*" \/>/)
  expect(after).not.toContain('frame-ancestors')
})

it('what is sent and what is written into the page differ in nothing but what only a header may say', () => {
  expect(policy.header.replace(" frame-ancestors 'none';", '')).toBe(policy.meta)
})

it('a page without a charset is refused: the policy would not be found', () => {
  expect(() => withPolicy('<html><head></head></html>', policy.meta)).toThrow('charset')
})
