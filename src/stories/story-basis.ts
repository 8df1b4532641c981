import { type StoryBasis, storyBasisSchema } from './story.ts'

/** The told story that a world came from, as it is kept with the world. */
export function basisText(basis: StoryBasis): string {
  return JSON.stringify(basis)
}

/** What was kept of where a world came from; null where that is no story of this program. */
export function readBasis(text: string | undefined): StoryBasis | null {
  if (text === undefined) return null
  try {
    const read = storyBasisSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
