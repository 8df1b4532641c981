import { useState } from 'react'
import { useServices } from '../../../app/services.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextAction } from '../../../ui/button.tsx'
import { tell } from '../../../ui/told.ts'
import { type ReplaceProblem, useReplaceProblems } from '../replace-copy.ts'
import { bringBack } from './bring-back.ts'
import { tourCopy } from './tour-copy.ts'

/** What a tour shows stands in the place of the customer's own data: where it was left by closing its tab, or in another. */
export function ShownInstead() {
  const copy = useCopy(tourCopy)
  const services = useServices()
  const problems = useReplaceProblems()
  const [problem, setProblem] = useState<ReplaceProblem | null>(null)
  const restore = async () => {
    const back = await bringBack(services)
    if (back.ok) tell({ text: copy.broughtBack[back.value] })
    else setProblem(back.error.code)
  }
  return (
    <>
      {copy.shownInstead} {problem && `${problems[problem]} `}
      <TextAction onClick={restore}>{copy.bringBack}</TextAction>
    </>
  )
}
