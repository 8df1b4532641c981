import { useSyncExternalStore } from 'react'
import { useReadNow } from '../../app/moment.ts'
import { useServices } from '../../app/services.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { fileTime, saveFile } from '../../blocks/save-file.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import type { Story } from '../../stories/story.ts'
import { storyAddress } from '../../stories/story-address.ts'
import { LARGEST_STORY, packStory, readStory } from '../../stories/story-text.ts'
import { testOfPresses } from '../../stories/test-of-presses.ts'
import { Button } from '../../ui/button.tsx'
import { FileButton } from '../../ui/file-input.tsx'
import { keepOwnStory, type Recorded, useOwnStories } from './own-stories.ts'
import type { Said } from './said.ts'
import { saveStory } from './save-story.ts'
import { storiesCopy } from './stories-copy.ts'
import { useOutcome } from './use-outcome.ts'
import { usePresentStory } from './use-present-story.ts'

type RecordingControlsProps = {
  /** The story as it leaves this browser. */
  shareable: (story: Story) => Story
  onSaid: (said: Said) => void
}

/** 「开始录制」, 「停止录制」, 「下载故事」, 「导入故事」, 「生成测试」. */
export function RecordingControls({ shareable, onSaid }: RecordingControlsProps) {
  const copy = useCopy(storiesCopy)
  const { recorder } = useServices()
  const recording = useSyncExternalStore(recorder.subscribe, recorder.state)
  const { start, stop, download, open, makeTest, hasPresses } = useRecording({ shareable, onSaid })
  const time = recording && civilDateTimeOf(recording.at)
  return (
    <section className="mt-5">
      <h3 className="text-body">{copy.recording}</h3>
      <p id="recording" className="mt-1 text-small text-text-2">
        {time ? copy.isRecording(time) : copy.notRecording}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" unavailable={recording !== null} onClick={start}>
          {copy.start}
        </Button>
        <Button
          size="small"
          unavailable={recording === null}
          aria-describedby="recording"
          onClick={stop}
        >
          {copy.stop}
        </Button>
        <Button size="small" onClick={download}>
          {copy.download}
        </Button>
        <FileButton size="small" accept="application/json,.json" onPick={open} label={copy.open} />
        <Button
          size="small"
          unavailable={!hasPresses}
          aria-describedby="test-of-recording"
          onClick={makeTest}
        >
          {copy.test}
        </Button>
      </div>
      <p id="test-of-recording" className="mt-2 text-note text-text-3">
        {copy.testHint}
      </p>
    </section>
  )
}

function useRecording({ shareable, onSaid }: RecordingControlsProps) {
  const copy = useCopy(storiesCopy)
  const language = useLanguage()
  const readNow = useReadNow()
  const { recorder, storeAdmin } = useServices()
  const presentStory = usePresentStory()
  const outcomeNow = useOutcome()
  const refusals = useCopy(refusalCopy)
  const own = useOwnStories()
  const recorded = own.find(({ recording }) => recording !== null)?.recording ?? null
  const keep = async (story: Story, recording: Recorded | null, done: string) => {
    const problem = await keepOwnStory(storeAdmin, story, recording)
    if (problem === null) return onSaid({ done })
    const why = problem === 'too-many-stories' ? copy.tooMany : refusals[problem]
    onSaid({ problem: copy.notKept(story.title[language], why) })
  }
  const start = async () => {
    const present = await presentStory()
    if (!present.ok) return onSaid({ problem: copy.untold[present.error.code] })
    const { href, origin } = new URL(location.href)
    const packed = await packStory(shareable(present.value))
    const address = storyAddress(new URL(href), { packed }, { account: {}, language })
    recorder.start({ at: readNow(), address: address.slice(origin.length) })
    onSaid({ done: copy.started })
  }
  const stop = async () => {
    const presses = recorder.stop()
    const recording = presses && { ...presses, outcome: await outcomeNow() }
    const present = await presentStory()
    if (!present.ok) return onSaid({ problem: copy.untold[present.error.code] })
    await keep(present.value, recording, copy.stopped(present.value.steps.length))
  }
  const download = async () => {
    const [newest] = own
    const present = newest ? { ok: true as const, value: newest.story } : await presentStory()
    if (!present.ok) return onSaid({ problem: copy.untold[present.error.code] })
    saveStory(shareable(present.value), readNow())
    onSaid({ done: copy.downloaded })
  }
  const open = async (file: File) => {
    if (file.size > LARGEST_STORY) return onSaid({ problem: copy.tooLarge })
    // A file may be gone before it is read.
    const story = readStory(await file.text().catch(() => ''))
    if (!story) return onSaid({ problem: copy.noStory })
    await keep(story, null, copy.opened(story.title[language]))
  }
  const makeTest = () => {
    if (!recorded) return
    const { at, address, presses, outcome } = recorded
    const title = storiesCopy[language].recordedTitle(civilDateTimeOf(at))
    const name = `qidian-${fileTime(at)}.spec.ts`
    saveFile(
      name,
      new Blob([testOfPresses({ address, title }, presses, outcome)], { type: 'text/plain' }),
    )
    onSaid({ done: copy.tested })
  }
  return { start, stop, download, open, makeTest, hasPresses: recorded !== null }
}
