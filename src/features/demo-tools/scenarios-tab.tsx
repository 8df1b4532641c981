import { useState } from 'react'
import { useAsk } from '../../app/hooks.ts'
import { useServices } from '../../app/services.ts'
import { useCopy } from '../../i18n/language.ts'
import { SCENARIO_NAMES, type ScenarioName } from '../../stories/names.ts'
import { Button } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import { useNewest } from '../../ui/use-newest.ts'
import { loadStory, wouldReplaceData } from './load-scenario.ts'
import { useReplaceProblems } from './replace-copy.ts'
import { ReplaceDialog } from './replace-dialog.tsx'
import { scenariosCopy } from './scenarios-copy.ts'
import { useStoreAdmin } from './use-store-admin.ts'

/** Worlds to begin with. Over data of the customer it asks first. */
export function ScenariosTab() {
  const copy = useCopy(scenariosCopy)
  const problems = useReplaceProblems()
  const { storeAdmin } = useServices()
  const ask = useAsk()
  const { run, refusal } = useStoreAdmin(loadStory)
  const [asked, setAsked] = useState<ScenarioName | null>(null)
  const [said, setSaid] = useState('')
  const begin = useNewest()
  const load = async (name: ScenarioName) => {
    setSaid(copy.loading)
    const done = await run({ story: name })
    setAsked((now) => (now === name ? null : now))
    setSaid(done ? copy.loaded(name) : '')
  }
  const choose = async (name: ScenarioName) => {
    const isWanted = begin()
    const asks = await wouldReplaceData(ask, storeAdmin)
    if (!isWanted()) return
    if (asks) setAsked(name)
    else await load(name)
  }
  return (
    <>
      <p className="text-small text-text-2">{copy.lead}</p>
      <p role="status" className={said ? 'mt-3 text-small text-ok' : ''}>
        {said}
      </p>
      {refusal && (
        <p role="alert" className="mt-3 text-small">
          <FieldError>{problems[refusal]}</FieldError>
        </p>
      )}
      <ul className="mt-3 border-line border-t">
        {SCENARIO_NAMES.map((name) => (
          <li key={name} className="border-line border-b py-3">
            <fieldset aria-label={name} className="flex items-center justify-between gap-4">
              <div className="min-w-0">
                <p className="font-strong text-ink">{name}</p>
                <p id={`scenario-${name}`} className="text-note text-text-3">
                  {copy.holds[name]}
                </p>
              </div>
              <Button
                size="small"
                className="shrink-0"
                aria-describedby={`scenario-${name}`}
                onClick={() => choose(name)}
              >
                {copy.load}
              </Button>
            </fieldset>
          </li>
        ))}
      </ul>
      <ReplaceDialog
        open={asked !== null}
        what={asked ? copy.replacedBy(asked) : ''}
        onCancel={() => setAsked(null)}
        onConfirm={async () => asked && load(asked)}
      />
    </>
  )
}
