import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROPERTY } from '../../testing/property-runs.ts'
import { checkSmsCode, isSmsCodeValid, type SmsCode, sendSmsCode } from './index.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const NOON = 1_772_000_000_000
const MOBILE = '13826537719'
const wish = { id: '202603020001', mobile: MOBILE, code: '246810', at: NOON }

function send(last: SmsCode | undefined, at: number, mobile = MOBILE) {
  return sendSmsCode(last, { ...wish, at, mobile })
}

function sent(at = NOON): SmsCode {
  const first = send(undefined, at)
  if (!first.ok) throw new Error('the first code is always sent')
  return first.value
}

function check(code: SmsCode | undefined, typed: string, at: number, mobile = MOBILE) {
  return checkSmsCode(code, { mobile, typed, at })
}

/** What five wrong tries at one moment leave. */
function locked(at = NOON): SmsCode {
  let code = sent()
  for (let tried = 0; tried < 5; tried += 1) code = check(code, '000000', at).next ?? code
  return code
}

describe('asking for a code', () => {
  it('MAT-08 gives a code of its own to a number', () => {
    expect(sent()).toEqual({
      id: '202603020001',
      mobile: MOBILE,
      code: '246810',
      sentAt: NOON,
      count: 1,
      wrongTries: 0,
      lockedUntil: null,
    })
  })

  it.each([
    ['at once', 0, 'sms-too-soon'],
    ['a moment before 60 s', 60 * SECOND - 1, 'sms-too-soon'],
    ['after 60 s', 60 * SECOND, 'sent'],
  ])('MAT-08 another one %s', (_, later, outcome) => {
    const again = send(sent(), NOON + later)
    expect(again.ok ? 'sent' : again.error.code).toBe(outcome)
    if (again.ok) expect(again.value.count).toBe(2)
  })

  it('MAT-08 another number waits as well, so that no number can be pestered', () => {
    expect(send(sent(), NOON + SECOND, '13912345678')).toMatchObject({
      error: { code: 'sms-too-soon' },
    })
  })

  it.each([
    ['a moment before its end', 10 * MINUTE - 1, false],
    ['at its end', 10 * MINUTE, true],
  ])('MAT-08 while it is locked none is sent: %s', (_, later, isSent) => {
    const again = send(locked(), NOON + later)
    expect(again.ok).toBe(isSent)
    if (again.ok) expect(again.value).toMatchObject({ wrongTries: 0, lockedUntil: null })
    else expect(again.error.code).toBe('sms-locked')
  })
})

describe('typing a code', () => {
  it.each([
    ['right', '246810', 0, 'right'],
    ['right, a moment before 5 minutes', '246810', 5 * MINUTE - 1, 'right'],
    ['right, after 5 minutes', '246810', 5 * MINUTE, 'sms-expired'],
    ['wrong', '246811', 0, 'sms-wrong'],
    ['nothing', '', 0, 'sms-wrong'],
    ['wrong and late', '246811', 5 * MINUTE, 'sms-expired'],
  ])('MAT-08 %s', (_, typed, later, outcome) => {
    const { result } = check(sent(), typed, NOON + later)
    expect(result.ok ? 'right' : result.error.code).toBe(outcome)
  })

  it('MAT-08 without one, or for another number, asks to get one first', () => {
    expect(check(undefined, '246810', NOON).result).toMatchObject({
      error: { code: 'sms-not-sent' },
    })
    expect(check(sent(), '246810', NOON, '13912345678').result).toMatchObject({
      error: { code: 'sms-not-sent' },
    })
  })

  it('MAT-08 the fifth wrong try locks for 10 minutes, and the right code is then refused', () => {
    let code = sent()
    for (const tried of [1, 2, 3, 4]) {
      const { result, next } = check(code, '000000', NOON)
      expect(result).toMatchObject({ error: { code: 'sms-wrong' } })
      code = next ?? code
      expect(code).toMatchObject({ wrongTries: tried, lockedUntil: null })
    }
    const fifth = check(code, '000000', NOON)
    expect(fifth.result).toMatchObject({ error: { code: 'sms-locked' } })
    expect(fifth.next?.lockedUntil).toBe(NOON + 10 * MINUTE)
    const { result, next } = check(fifth.next, '246810', NOON + MINUTE)
    expect(result).toMatchObject({ error: { code: 'sms-locked' } })
    expect(next).toBe(fifth.next)
    expect(check(fifth.next, '246810', NOON + 10 * MINUTE).result.ok).toBe(false)
  })

  it('MAT-08 however often it is tried, a code is judged at most five times', () => {
    const pauses = fc.array(fc.nat({ max: 2 * MINUTE }), { maxLength: 60 })
    fc.assert(
      fc.property(pauses, (times) => {
        let code = sent()
        let at = NOON
        for (const pause of times) {
          at += pause
          code = check(code, '000000', at).next ?? code
        }
        expect(code.wrongTries).toBeLessThanOrEqual(5)
        expect(code.lockedUntil !== null).toBe(code.wrongTries === 5)
      }),
      PROPERTY,
    )
  })
})

it('MAT-08 a code is offered for five minutes, and not while it is locked', () => {
  expect(isSmsCodeValid(sent(), NOON + 5 * MINUTE - 1)).toBe(true)
  expect(isSmsCodeValid(sent(), NOON + 5 * MINUTE)).toBe(false)
  expect(isSmsCodeValid(locked(), NOON + SECOND)).toBe(false)
})
