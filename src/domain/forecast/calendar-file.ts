import { addDays, type CivilDate } from '../shared/civil-date.ts'
import { civilDateTimeOf, type Instant } from '../shared/instant.ts'

/** A day to remember; the same `uid` in a later file is the same event, moved or renamed (FCT-04). */
export type CalendarEvent = {
  readonly uid: string
  readonly on: CivilDate
  readonly title: string
  readonly text: string
}

/** Who makes the file, as RFC 5545 wants it named. */
const PRODUCT_ID = '-//Qidian Purchase Centre//Spending//ZH'

/** A line holds at most 75 bytes; what is longer goes on in the next, behind a space. */
const LONGEST_LINE = 75

/** All-day events as an iCalendar file (RFC 5545), written at a moment (FCT-04). */
export function calendarFile(events: readonly CalendarEvent[], now: Instant): string {
  const stamp = stampOf(now)
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT_ID}`, 'CALSCALE:GREGORIAN'],
    ...events.flatMap(({ uid, on, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@qidian-purchase-centre`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${plain(on)}`,
      `DTEND;VALUE=DATE:${plain(addDays(on, 1))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.flatMap(foldLine).join('\r\n').concat('\r\n')
}

function plain(date: CivilDate): string {
  return date.replaceAll('-', '')
}

/** A moment in UTC; ours are told in Shanghai, eight hours ahead. */
function stampOf(now: Instant): string {
  const [date = '', time = ''] = civilDateTimeOf(now - 8 * 3_600_000).split(' ')
  return `${date.replaceAll('-', '')}T${time.replaceAll(':', '')}Z`
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** No character is cut in two. */
function foldLine(line: string): string[] {
  const encoder = new TextEncoder()
  const folded: string[] = []
  let current = ''
  let bytes = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (bytes + size > LONGEST_LINE) {
      folded.push(current)
      current = ' '
      bytes = 1
    }
    current += character
    bytes += size
  }
  return [...folded, current]
}
