import { useState } from 'react'
import { useCopy } from '../i18n/language.ts'
import { TextAction } from '../ui/button.tsx'
import { appCopy } from './copy.ts'
import { useOpening } from './opening.ts'

/** 「导出问题报告」, on every page and where one has failed. */
export function ReportButton() {
  const copy = useCopy(appCopy)
  const open = useOpening()
  const [said, setSaid] = useState('')
  const report = async () => {
    try {
      const { saveProblemReport } = await import('./problem-report.ts')
      await saveProblemReport(await open())
      setSaid(copy.reported)
    } catch {
      setSaid(copy.notReported)
    }
  }
  return (
    <>
      <TextAction onClick={report}>{copy.report}</TextAction>
      <span role="status" className="empty:hidden">
        {said}
      </span>
    </>
  )
}
