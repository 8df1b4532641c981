import { useState } from 'react'
import { useReadNow } from '../../app/moment.ts'
import { type ImportProblem, useServices } from '../../app/services.ts'
import { fileTime } from '../../blocks/save-file.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { useNewest } from '../../ui/use-newest.ts'
import { dataCopy } from './data-copy.ts'
import { FindingList } from './finding-list.tsx'

/** 「一致性检查」: looks where the records contradict each other; `onDone` tells the outcome. */
export function IntegrityCheck({ onDone }: { onDone: (sentence: string) => void }) {
  const copy = useCopy(dataCopy)
  const { storeAdmin } = useServices()
  const readNow = useReadNow()
  const [findings, setFindings] = useState<readonly ImportProblem[]>([])
  const begin = useNewest()
  const check = async () => {
    const isWanted = begin()
    const found = await storeAdmin.checkIntegrity()
    if (!isWanted()) return
    setFindings(found)
    onDone(found.length === 0 ? copy.agree : copy.contradict(found.length))
  }
  return (
    <section className="mt-4">
      <Button size="small" onClick={check}>
        {copy.check}
      </Button>
      <p className="mt-2 text-note text-text-3">{copy.checkHint}</p>
      {findings.length > 0 && (
        <FindingList
          problems={findings}
          count={findings.length}
          fileName={`qidian-check-${fileTime(readNow())}.json`}
        />
      )}
    </section>
  )
}
