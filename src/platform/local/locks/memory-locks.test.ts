import { describe, expect, it } from 'vitest'
import { ok } from '../../../domain/shared/result.ts'
import { memoryLocks } from './memory-locks.ts'

describe('locks in memory', () => {
  it('let one work after the other, also after one has thrown', async () => {
    const locks = memoryLocks()
    const order: string[] = []
    const work = (name: string) => async () => {
      order.push(`${name} begins`)
      await Promise.resolve()
      order.push(`${name} ends`)
      return name
    }
    const fails = locks.alone('l', 0, async () => {
      throw new Error('work failed')
    })
    const [a, b] = [locks.alone('l', 0, work('a')), locks.alone('l', 0, work('b'))]
    await expect(fails).rejects.toThrow('work failed')
    expect(await Promise.all([a, b])).toEqual([ok('a'), ok('b')])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  it('are held until the last holder gives them back, once', async () => {
    const locks = memoryLocks()
    const [first, second] = [locks.hold('l'), locks.hold('l')]
    first()
    first()
    expect(await locks.isHeld('l')).toBe(true)
    second()
    expect(await locks.isHeld('l')).toBe(false)
  })
})
