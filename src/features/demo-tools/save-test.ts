import { fileTime, saveFile } from '../../blocks/save-file.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { outcomeWith, pressesWith, standInsLeft } from '../../stories/stand-ins.ts'
import type { Story } from '../../stories/story.ts'
import { storyAddress } from '../../stories/story-address.ts'
import { packStory, unpackStory } from '../../stories/story-text.ts'
import { testOfPresses } from '../../stories/test-of-presses.ts'
import type { Recorded } from './own-stories.ts'
import { storiesCopy } from './stories-copy.ts'

type Made = { readonly story: Story | null; readonly recording: Recorded }

type Leaving = {
  /** The story as it leaves this browser. */
  readonly shareable: (story: Story) => Story
  /** The address of 「消息中心」. */
  readonly messages: string
}

/** Hands the test of a recording to whoever is at the screen as a file. Throws where its story cannot be read. */
export async function saveTest({ story, recording }: Made, { shareable, messages }: Leaving) {
  const { at, packed, page, language, presses, outcome } = recording
  const begun = await unpackStory(packed)
  if (!begun) throw new Error('A recording without its story')
  const shared = shareable(begun)
  const told = { packed: await packStory(shared) }
  const address = storyAddress(new URL(page, location.origin), told, { account: {}, language })
  const title = storiesCopy[language].recordedTitle(civilDateTimeOf(at))
  const standIns = standInsLeft(story ?? begun, { begun, shared })
  const text = testOfPresses(
    { address: address.slice(location.origin.length), title, messages },
    pressesWith(standIns, presses),
    outcomeWith(standIns, outcome),
  )
  saveFile(`qidian-${fileTime(at)}.spec.ts`, new Blob([text], { type: 'text/plain' }))
}
