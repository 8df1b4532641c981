import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { routes } from '../../app/routes.tsx'
import { ADDRESSES } from './addresses.ts'
import { COPIES } from './copies.ts'
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

  it('knows every text that a screen declares', () => {
    const declared = ['app', 'blocks', 'features', 'ui'].flatMap((folder) => declaredIn(folder))
    expect(declared.length).toBeGreaterThan(60)
    expect(declared.filter((place) => !COPIES.has(place))).toEqual([])
  })

  it('holds every name by which page objects find things', () => {
    const addressed = ['e2e/pages', 'e2e/kit/pages'].flatMap((folder) =>
      readdirSync(folder).flatMap((file) =>
        namesSoughtBy(readFileSync(`${folder}/${file}`, 'utf8')),
      ),
    )
    expect(addressed.length).toBeGreaterThan(40)
    expect(addressed.filter((name) => !isSaid(name))).toEqual([])
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

/** The texts of a part of the house, by folder and name, but for those of refusals. */
function declaredIn(part: string): string[] {
  const found = readdirSync(`src/${part}`, { recursive: true, encoding: 'utf8' })
  return found
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|refusal-copy/.test(path))
    .flatMap((path) => {
      const text = readFileSync(`src/${part}/${path}`, 'utf8')
      const folder = `${part}/${path}`.replace(/\/[^/]+$/, '')
      const names = text.matchAll(/const (\w+) = (?:\/\*.*\*\/ )?defineCopy[(<]/g)
      return [...names].map(([, name]) => `${folder}/${name}`)
    })
}

/** The names in quotes behind `name:`, a role's way to a label, and in the calls that take nothing else. */
function namesSoughtBy(text: string): string[] {
  const sought = text.matchAll(
    /(?:name: |(?:Label|button|field|region|rows|link|say)\()'([^'\n]+)'/g,
  )
  return [...sought].map(([, name = '']) => name).filter((name) => /[\u4e00-\u9fff]/.test(name))
}

function isSaid(name: string): boolean {
  const { names } = JSON.parse(readFileSync(RECORDED, 'utf8')) as {
    names: Record<string, Record<string, { zh: string }>>
  }
  return Object.values(names).some((copy) =>
    Object.values(copy).some(({ zh }) => zh === name || patternOf(zh).test(name)),
  )
}

/** Fits the name itself; what the program puts in may be anything, if enough else stands there. */
function patternOf(name: string): RegExp {
  const parts = name.split(/\{\d\}/).map((part) => part.replaceAll(/[^\u4e00-\u9fff\w]/g, '\\$&'))
  return new RegExp(`^${parts.join(/[\u4e00-\u9fff]{2}/.test(name) ? '.*' : '')}$`)
}

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
