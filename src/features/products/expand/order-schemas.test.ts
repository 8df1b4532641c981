import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import {
  additionSchema,
  knowledgeSchema,
  rechargeSchema,
  renewalSchema,
  robotsSchema,
} from './order-schemas.ts'

/** What a form is told is wrong, by its field. */
function problems<T>(schema: z.ZodMiniType<T, T>, typed: T): Record<string, string> {
  const read = schema.safeParse(typed)
  const issues = read.success ? [] : read.error.issues
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]))
}

const ONE = [{ id: 'users', sku: 'cs.online.basic' }] as const
const SSC = [
  { id: 'employees', sku: 'ssc.employees', optional: true },
  { id: 'experts', sku: 'ssc.experts', optional: true },
] as const

describe('what is wrong with what is ordered for a product', () => {
  it.each([
    ['0', { 'amounts.users': 'below-minimum' }],
    ['1', {}],
    ['1.5', { 'amounts.users': 'not-whole' }],
  ])('PRC-04 %s users more', (users, wrong) => {
    const typed = { amounts: { users }, agreed: false }
    expect(problems(additionSchema(ONE), typed)).toEqual(wrong)
  })

  it.each([
    ['0', '0', { 'amounts.employees': 'empty' }],
    ['0', '2', {}],
    ['x', '0', { 'amounts.employees': 'not-whole' }],
  ])('PRC-04 %s employees and %s experts more', (employees, experts, wrong) => {
    const typed = { amounts: { employees, experts }, agreed: false }
    expect(problems(additionSchema(SSC), typed)).toEqual(wrong)
  })

  const robots = (count: string, nicknames: string[], agreed = true) =>
    problems(robotsSchema({ sku: 'cs.robot.standard' }), {
      ...{ industry: 'other', sessions: 'none', count, nicknames, agreed },
    })

  it('PRD-04 every robot has a name of its own, and only so many as are bought are named', () => {
    expect(robots('2', ['小助手', '小管家', ''])).toEqual({})
    expect(robots('3', ['小助手', ' 小助手 ', ' '])).toEqual({
      'nicknames.1': 'repeated',
      'nicknames.2': 'required',
    })
    expect(robots('2', ['👩‍💻'.repeat(20), '👩‍💻'.repeat(21)])).toEqual({
      'nicknames.1': 'too-long',
    })
    expect(robots('1', ['\u3164'])).toEqual({ 'nicknames.0': 'required' })
    expect(robots('0', [''])).toEqual({ count: 'below-minimum' })
  })

  it('APP-10 asks for the agreement where it is asked for', () => {
    const recharge = { robot: 'R1', packAt: '0', count: '1', agreed: false }
    const missing = { agreed: 'agreement-missing' }
    expect(robots('1', ['小助手'], false)).toEqual(missing)
    expect(
      problems(
        rechargeSchema(() => ({ sku: 'cs.sessions.120k' })),
        recharge,
      ),
    ).toEqual(missing)
    const renewal = { years: 1, leftOut: [], agreed: false }
    expect(problems(renewalSchema, renewal)).toEqual({})
  })

  it('CAT-10 a knowledge cloud that is owned is not sold again', () => {
    const typed = { robot: 'R1', topic: '', agreed: true }
    expect(
      problems(
        knowledgeSchema(() => true),
        typed,
      ),
    ).toEqual({ topic: 'all-owned' })
    expect(
      problems(
        knowledgeSchema(() => false),
        typed,
      ),
    ).toEqual({})
  })
})
