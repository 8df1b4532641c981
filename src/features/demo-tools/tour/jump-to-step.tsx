import { useState } from 'react'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/select-field.tsx'
import { tourCopy } from './tour-copy.ts'
import type { Stop } from './tour-stops.ts'

type JumpToStepProps = {
  stops: readonly Stop[]
  at: number
  onJump: (number: number) => void
}

/** 「跳到」 any step: chosen first, so that arrow keys pass over steps without telling each. */
export function JumpToStep({ stops, at, onJump }: JumpToStepProps) {
  const copy = useCopy(tourCopy)
  const language = useLanguage()
  const [chosen, setChosen] = useState(String(stops[at]?.number ?? ''))
  const options = stops.map(({ number, step }, place) => ({
    value: String(number),
    label: `${place + 1} ${step.heading?.[language] ?? copy.untitled(place + 1)}`,
  }))
  return (
    <div className="mt-3 flex gap-2">
      <Select
        id="tour-step"
        aria-label={copy.step}
        options={options}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Button size="small" className="shrink-0" onClick={() => onJump(Number(chosen))}>
        {copy.jump}
      </Button>
    </div>
  )
}
