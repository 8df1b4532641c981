import { useEffect } from 'react'
import { useCopy } from '../../../i18n/language.ts'
import { present, presenting } from '../../../stories/presenting.ts'
import { tell } from '../../../ui/told.ts'
import { tourCopy } from './tour-copy.ts'

/** Tells, once in this browser, how hidden controls come back. */
export function PlainNotice() {
  const { plainTold } = useCopy(tourCopy)
  useEffect(() => {
    const { memory } = presenting()
    if (memory.knowsShortcut) return
    tell({ text: plainTold })
    present({ memory: { ...memory, knowsShortcut: true } })
  }, [plainTold])
  return null
}
