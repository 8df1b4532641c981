import { useState } from 'react'
import { useHref } from 'react-router'
import { useReadNow } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { useServices } from '../../app/services.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import type { Story } from '../../stories/story.ts'
import { LARGEST_STORY, packStory, readStory } from '../../stories/story-text.ts'
import { lastRecording, recordingStopped } from './last-recording.ts'
import { keepOwnStory, type Recorded, useOwnStories } from './own-stories.ts'
import type { Said } from './said.ts'
import { saveStory } from './save-story.ts'
import { saveTest } from './save-test.ts'
import { storiesCopy } from './stories-copy.ts'
import { useOutcome } from './use-outcome.ts'
import { usePresentStory } from './use-present-story.ts'

type Wanted = {
  /** The story as it leaves this browser. */
  readonly shareable: (story: Story) => Story
  readonly onSaid: (said: Said) => void
}

/** What the buttons of a recording do. */
export function useRecording({ shareable, onSaid }: Wanted) {
  const copy = useCopy(storiesCopy)
  const language = useLanguage()
  const readNow = useReadNow()
  const { recorder, storeAdmin } = useServices()
  const presentStory = usePresentStory()
  const outcomeNow = useOutcome()
  const refusals = useCopy(refusalCopy)
  const messages = useHref(paths.messages)
  const own = useOwnStories()
  const [stopped, setStopped] = useState(lastRecording)
  const newest = own.find(({ recording }) => recording !== null)
  const made = stopped && stopped.story === null ? stopped : newest
  const world = () => storeAdmin.health().world
  const keep = async (story: Story, recording: Recorded | null, done: string) => {
    const problem = await keepOwnStory(storeAdmin, story, recording)
    if (problem === null) return onSaid({ done })
    const why = problem === 'too-many-stories' ? copy.tooMany : refusals[problem]
    onSaid({ problem: copy.notKept(story.title[language], why) })
  }
  const start = async () => {
    const present = await presentStory()
    if (!present.ok) return onSaid({ problem: copy.untold[present.error.code] })
    const { href, origin } = location
    const packed = await packStory(present.value)
    recorder.start({ at: readNow(), packed, page: href.slice(origin.length), language })
    onSaid({ done: copy.started })
  }
  const stop = async () => {
    // What can fail comes first: the recorder holds the only copy.
    const [outcome, present] = [await outcomeNow(), await presentStory()]
    const presses = recorder.stop()
    if (!presses) return
    const recording = { ...presses, outcome }
    const story = present.ok ? present.value : null
    setStopped(recordingStopped({ world: world(), story, recording }))
    if (present.ok) await keep(present.value, recording, copy.stopped(present.value.steps.length))
    else onSaid({ problem: copy.untoldPresses(copy.untold[present.error.code]) })
  }
  const download = async () => {
    const last = stopped?.world === world() ? stopped.story : null
    const present = last ? { ok: true as const, value: last } : await presentStory()
    if (!present.ok) return onSaid({ problem: copy.untold[present.error.code] })
    saveStory(shareable(present.value), readNow())
    onSaid({ done: copy.downloaded(present.value.title[language]) })
  }
  const open = async (file: File) => {
    if (file.size > LARGEST_STORY) return onSaid({ problem: copy.tooLarge })
    // A file may be gone before it is read.
    const story = readStory(await file.text().catch(() => ''))
    if (!story) return onSaid({ problem: copy.noStory })
    await keep(story, null, copy.opened(story.title[language]))
  }
  const makeTest = async () => {
    if (!made?.recording) return
    await saveTest({ ...made, recording: made.recording }, { shareable, messages })
    onSaid({ done: copy.tested })
  }
  const orSay = (act: () => Promise<void>, problem: string) => () =>
    act().catch(() => onSaid({ problem }))
  return {
    start: orSay(start, copy.notRead),
    stop: orSay(stop, copy.notStopped),
    download: orSay(download, copy.notRead),
    makeTest: orSay(makeTest, copy.notRead),
    ...{ open, hasPresses: made !== undefined },
  }
}
