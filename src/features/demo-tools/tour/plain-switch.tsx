import { useSyncExternalStore } from 'react'
import { useCopy } from '../../../i18n/language.ts'
import { present, presenting, subscribePresenting } from '../../../stories/presenting.ts'
import { Switch } from '../../../ui/switch.tsx'
import { tourCopy } from './tour-copy.ts'

/** 「隐藏演示控件」: pages without any control of the demo tools, until Shift+F2 shows them again. */
export function PlainSwitch() {
  const copy = useCopy(tourCopy)
  const { isPlain } = useSyncExternalStore(subscribePresenting, presenting)
  return (
    <Switch
      id="plain"
      label={copy.plain}
      hint={copy.plainHint}
      checked={isPlain}
      onChange={(event) => present({ isPlain: event.target.checked })}
      className="border-line border-t px-6 py-4"
    />
  )
}
