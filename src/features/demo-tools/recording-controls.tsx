import { useSyncExternalStore } from 'react'
import { useServices } from '../../app/services.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy } from '../../i18n/language.ts'
import type { Story } from '../../stories/story.ts'
import { Button } from '../../ui/button.tsx'
import { FileButton } from '../../ui/file-input.tsx'
import type { Said } from './said.ts'
import { storiesCopy } from './stories-copy.ts'
import { useRecording } from './use-recording.ts'

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
