import { describe, expect, it } from 'vitest'
import { civilDate } from '../../domain/shared/civil-date.ts'
import { civilDateOf, instantOf } from '../../domain/shared/instant.ts'
import { memoryKeys } from '../../platform/local/crypto/keys.ts'
import { createVault } from '../../platform/local/crypto/vault.ts'
import { storyNamed } from '../named-stories.ts'
import { TOUR_NAMES } from '../names.ts'
import { playStory, type ToldWorld } from '../play-story.ts'

const TELLING = {
  vault: createVault(memoryKeys()),
  pictures: { canDecode: async () => true, redraw: async (bytes: Uint8Array) => bytes },
  now: instantOf(civilDate('2026-11-20'), '16:20:00'),
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** What a caption says of time: whole dates as `2027-03-02`, months as `2027-03`, years as `2027`, in either language. */
function timesIn(caption: string): readonly string[] {
  const days = caption.match(/\d{4}-\d{2}-\d{2}/g) ?? []
  const rest = caption.replaceAll(/\d{4}-\d{2}-\d{2}/g, '')
  const zh = [...rest.matchAll(/(20\d{2}) 年(?: (\d{1,2}) 月)?/g)].map(([, year = '', month]) =>
    month === undefined ? year : `${year}-${month.padStart(2, '0')}`,
  )
  const named = new RegExp(`(?:(${MONTHS.join('|')}) )?\\b(20\\d{2})\\b(?! 年)`, 'g')
  const en = [...rest.matchAll(named)].map(([, month, year = '']) =>
    month === undefined ? year : `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`,
  )
  return [...days, ...zh, ...en].sort()
}

/** Every day that the records of a moment name, what its clock shows, and what its page is asked for. */
function daysOf({ records, startsAt, moment }: ToldWorld): ReadonlySet<string> {
  const days = new Set([civilDateOf(startsAt), ...(moment.page?.match(/\d{4}-\d{2}-\d{2}/g) ?? [])])
  const look = (value: unknown) => {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) days.add(civilDate(value))
    if (typeof value === 'number' && value > 1e12) days.add(civilDateOf(value))
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  // A movement or message tells of a day with it, an order when it was paid, a product when it ends.
  for (const { put } of records) look(put)
  return days
}

/** The times of a caption that are none of its moment. */
function wrongIn(caption: string, world: ToldWorld): readonly string[] {
  const days = [...daysOf(world)]
  const today = civilDateOf(world.startsAt)
  return timesIn(caption).filter((time) =>
    // A month that is told is the present one; a day or a year is one that something happened or happens on.
    time.length === 7 ? !today.startsWith(time) : !days.some((day) => day.startsWith(time)),
  )
}

describe.each(TOUR_NAMES)('%s', (name) => {
  it('every date in a caption is one of that moment, and both languages say the same', async () => {
    const story = storyNamed(name)
    for (const [at, step] of story.steps.entries()) {
      if (!step.caption) continue
      const world = await playStory(story, { ...TELLING, through: at + 1 })
      const { zh = '', en = '' } = world.moment.caption ?? {}
      expect(timesIn(en), `step ${at + 1}: ${zh} ${en}`).toEqual(timesIn(zh))
      expect(wrongIn(zh, world), `step ${at + 1}: ${zh}`).toEqual([])
      expect(wrongIn(en, world), `step ${at + 1}: ${en}`).toEqual([])
    }
  })
})

it('a date of another day, month or year is found', async () => {
  const world = await playStory(storyNamed('five-years'), { ...TELLING, through: 6 })
  expect(wrongIn('到期日是 2027-03-02，2026 年 3 月，2026 年', world)).toEqual([])
  expect(wrongIn('到期日是 2027-03-03，2026 年 4 月，2029 年', world)).toEqual([
    '2026-04',
    '2027-03-03',
    '2029',
  ])
  expect(wrongIn('It ends on 2027-03-03; in April 2026, in 2029', world)).toEqual([
    '2026-04',
    '2027-03-03',
    '2029',
  ])
})
