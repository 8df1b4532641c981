import { type ReactNode, useState } from 'react'
import type { Services } from '../../app/services.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { listWords } from '../../i18n/list-words.ts'
import { isScenarioName, SCENARIO_NAMES, type ScenarioName } from '../../stories/names.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { loadScenario, wouldReplaceData } from './load-scenario.ts'
import { type ReplaceProblem, useReplaceProblems } from './replace-copy.ts'
import { ReplaceDialog } from './replace-dialog.tsx'
import { scenariosCopy } from './scenarios-copy.ts'

/**
 * Does what `?scenario=NAME` asks for, before the program starts, and takes it out of the address.
 * Over data of the customer it asks first; `show` shows that question. Returns what is to be said
 * above the page: null, when all went as asked.
 */
export async function openScenarioAddress(
  services: Services & { readonly ready: Promise<void> },
  show: (question: ReactNode) => void,
): Promise<ReactNode> {
  const address = new URL(location.href)
  const name = address.searchParams.get('scenario') ?? ''
  await services.ready
  const message = await carryOut(services, name, show)
  address.searchParams.delete('scenario')
  history.replaceState(history.state, '', address)
  return message
}

async function carryOut(
  services: Services,
  name: string,
  show: (question: ReactNode) => void,
): Promise<ReactNode> {
  if (!isScenarioName(name)) return <ScenarioMessage name={name} problem={null} />
  if (await wouldReplaceData(services.backend.fetch, services.storeAdmin)) {
    const agreed = await new Promise<boolean>((answer) => {
      show(<ScenarioQuestion name={name} onAnswer={answer} />)
    })
    if (!agreed) return null
  }
  const loaded = await loadScenario(services, name)
  return loaded.ok ? null : <ScenarioMessage name={name} problem={loaded.error.code} />
}

function ScenarioQuestion(props: { name: ScenarioName; onAnswer: (agreed: boolean) => void }) {
  const copy = useCopy(scenariosCopy)
  return (
    <ReplaceDialog
      open
      what={copy.replacedBy(props.name)}
      onCancel={() => props.onAnswer(false)}
      onConfirm={async () => props.onAnswer(true)}
    />
  )
}

/** Says above the page why nothing was loaded; `problem` null: there is no such scenario. */
function ScenarioMessage({ name, problem }: { name: string; problem: ReplaceProblem | null }) {
  const copy = useCopy(scenariosCopy)
  const problems = useReplaceProblems()
  const language = useLanguage()
  const [open, setOpen] = useState(true)
  if (!open) return null
  return (
    <div className="stage fixed inset-x-4 bottom-4 z-30 mx-auto max-w-[640px] rounded-dialog bg-raised p-1 text-text shadow-dialog">
      <Notice tone="attention" role="alert">
        <div className="flex items-start justify-between gap-4">
          <p>
            {problem
              ? `${copy.failed(name)} ${problems[problem]}`
              : copy.unknown(name, listWords(SCENARIO_NAMES, language))}
          </p>
          <Button size="small" className="shrink-0" onClick={() => setOpen(false)}>
            {copy.close}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
