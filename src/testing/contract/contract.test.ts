import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { routes } from '../../app/routes.tsx'
import { ADDRESSES } from './addresses.ts'
import { contractDifferences } from './differences.ts'
import { contractText } from './make-contract.ts'

const RECORDED = 'e2e/kit/contract.json'

describe('the contract', () => {
  it('is what the program says; after a change that is meant: npm run kit -- --update', () => {
    const recorded = readFileSync(RECORDED, 'utf8')
    expect(contractDifferences(recorded, contractText())).toEqual([])
    expect(recorded).toBe(contractText())
  })

  it('names the old and the new text of what changed, and what came and went', () => {
    const made = contractText()
    const recorded = made
      .replace('"zh": "订单管理"', '"zh": "我的订单"')
      .replace('"balance-too-small": {', '"balance-short": {')
    const found = contractDifferences(recorded, made)
    expect(found).toContain('addresses › /orders › zh: 「我的订单」 → 「订单管理」')
    expect(
      found.filter((line) => line.startsWith('refusals › balance-short › zh: gone')),
    ).toHaveLength(1)
    expect(
      found.filter((line) => line.startsWith('refusals › balance-too-small › zh: new')),
    ).toHaveLength(1)
  })

  it('has the heading of every address that there is', () => {
    const named = new Set(Object.keys(ADDRESSES).map(withoutStep))
    expect([...named].sort()).toEqual(pathsIn(routes).sort())
  })

  it('holds names that what the program puts in does not change', () => {
    const { names } = JSON.parse(contractText())
    expect(names['features/orders/ordersCopy'].title).toEqual({ zh: '订单管理', en: 'Orders' })
    expect(names['features/demo-tools/demoCopy'].nextAt).toEqual({
      zh: '下一事件 {0}',
      en: 'Next event {0}',
    })
  })
})

type Routes = readonly {
  path?: string | undefined
  children?: Routes
  index?: boolean | undefined
}[]

/** Each address once, however many steps of it there are. */
function pathsIn(found: Routes, above = ''): string[] {
  return found.flatMap(({ path = '', children, index }) => {
    if (path === '*') return []
    const address = `${above}/${path}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1')
    if (children) return pathsIn(children, address)
    return index || path ? [address === '/apply/:id/:step?' ? '/apply/:id' : address] : []
  })
}

function withoutStep(address: string): string {
  return address.replace(/^(\/apply\/:id)\/.*/, '$1')
}
