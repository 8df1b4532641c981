import { saveFile } from '../../../blocks/save-file.ts'
import type { Plan } from '../../../domain/plans/index.ts'
import { contentOf } from '../../../domain/plans/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { planCopy } from './copy.ts'
import { papersCopy } from './papers-copy.ts'
import { planCsv } from './plan-csv.ts'
import { SharePlan } from './share-plan.tsx'

/** The ways a plan leaves the page: its address, paper, and a table (PLN-02, EXP-01). */
export function PlanPapers({ plan }: { plan: Plan }) {
  const copy = useCopy(papersCopy)
  const words = useCopy(planCopy)
  const language = useLanguage()
  const download = () => {
    const table = new Blob([planCsv(plan.variants, { ...words, ...copy }, language)], {
      type: 'text/csv;charset=utf-8',
    })
    saveFile(copy.fileName(plan.name, 'csv'), table)
  }
  return (
    <>
      <SharePlan content={contentOf(plan)} />
      <Button onClick={() => window.print()}>{copy.print}</Button>
      <Button onClick={download}>{copy.download}</Button>
    </>
  )
}
