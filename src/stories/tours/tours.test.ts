import { describe, expect, it } from 'vitest'
import { civilDate } from '../../domain/shared/civil-date.ts'
import { instantOf } from '../../domain/shared/instant.ts'
import { memoryKeys } from '../../platform/local/crypto/keys.ts'
import { createVault } from '../../platform/local/crypto/vault.ts'
import { storyNamed } from '../named-stories.ts'
import { TOUR_NAMES, type TourName } from '../names.ts'
import { playStory } from '../play-story.ts'

const TELLING = {
  vault: createVault(memoryKeys()),
  pictures: { canDecode: async () => true, redraw: async (bytes: Uint8Array) => bytes },
  now: instantOf(civilDate('2026-11-20'), '16:20:00'),
}

/** The moments of a tour: what each says and where, with every name in it filled in. */
async function momentsOf(name: TourName) {
  const story = storyNamed(name)
  const moments = []
  for (const [at, { caption, heading }] of story.steps.entries()) {
    if (!caption) continue
    const { moment } = await playStory(story, { ...TELLING, through: at + 1 })
    moments.push({ ...moment, heading })
  }
  return moments
}

const sentences = (text: string, end: RegExp) => text.split(end).filter((one) => one.trim() !== '')

describe.each(TOUR_NAMES)('%s', (name) => {
  it('is played to its end, and every moment says what happens, where, and what to look at', async () => {
    const moments = await momentsOf(name)
    expect(moments.length).toBeGreaterThan(5)
    for (const { caption, heading, page, marks } of moments) {
      expect(JSON.stringify({ caption, page, marks })).not.toMatch(/\$[a-z]|undefined|null/)
      expect(heading?.zh && heading.en).toBeTruthy()
      expect(page).toMatch(/^\//)
      expect(marks?.length).toBeGreaterThan(0)
      expect(sentences(caption?.zh ?? '', /[。？]/).length).toBeLessThanOrEqual(3)
      expect(sentences(caption?.en ?? '', /[.?](?: |$)/).length).toBeLessThanOrEqual(3)
    }
  })
})
