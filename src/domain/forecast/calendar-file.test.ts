import { describe, expect, it } from 'vitest'
import { civilDate } from '../shared/civil-date.ts'
import { instantOf } from '../shared/instant.ts'
import { calendarFile } from './calendar-file.ts'

const NOW = instantOf(civilDate('2026-03-02'), '09:30:00')
const EVENT = { uid: 'expires-P1', on: civilDate('2027-02-28'), title: '到期', text: '续费' }

describe('the calendar file', () => {
  it('FCT-04 holds all-day events by RFC 5545: the next day ends them, moments in UTC', () => {
    const lines = calendarFile([EVENT], NOW).split('\r\n')
    expect(lines).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0'],
      'PRODID:-//Qidian Purchase Centre//Spending//ZH',
      ...['CALSCALE:GREGORIAN', 'BEGIN:VEVENT', 'UID:expires-P1@qidian-purchase-centre'],
      'DTSTAMP:20260302T013000Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      ...['SUMMARY:到期', 'DESCRIPTION:续费', 'TRANSP:TRANSPARENT', 'END:VEVENT'],
      ...['END:VCALENDAR', ''],
    ])
  })

  it('FCT-04 escapes what would end a value, and keeps the number of an event', () => {
    const odd = { ...EVENT, title: 'a, b; c\\d', text: 'one\ntwo' }
    const text = calendarFile([odd], NOW)
    expect(text).toContain('SUMMARY:a\\, b\\; c\\\\d')
    expect(text).toContain('DESCRIPTION:one\\ntwo')
    expect(text).toContain('UID:expires-P1@')
  })

  it('FCT-04 folds long lines at 75 bytes without cutting a character', () => {
    const title = '企业共享服务中心'.repeat(12)
    const lines = calendarFile([{ ...EVENT, title }], NOW).split('\r\n')
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(lines.join('\n').replaceAll('\n ', '')).toContain(`SUMMARY:${title}`)
  })
})
