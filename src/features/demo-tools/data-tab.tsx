import { useState, useSyncExternalStore } from 'react'
import { type Services, useServices } from '../../app/services.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { dataCopy } from './data-copy.ts'
import { DataTransfer } from './data-transfer.tsx'
import { IntegrityCheck } from './integrity-check.tsx'
import { useReplaceProblems } from './replace-copy.ts'
import { ReplacedDatasets } from './replaced-worlds.tsx'
import { useStoreAdmin } from './use-store-admin.ts'
import { Verifying } from './verification.tsx'

/** What Chromium gives an origin in localStorage, in characters, keys included. */
const QUOTA = 5_242_880

const restoreDataset = ({ storeAdmin: store }: Services, world: string) => store.restore(world)

/** What is stored, what is damaged, and what was replaced and can come back. */
export function DataTab() {
  const copy = useCopy(dataCopy)
  const problems = useReplaceProblems()
  const { storeAdmin } = useServices()
  const health = useSyncExternalStore(storeAdmin.subscribe, storeAdmin.health)
  const isFull = useSyncExternalStore(storeAdmin.subscribe, storeAdmin.pretendsFull)
  const { run, refusal } = useStoreAdmin(restoreDataset)
  const [said, setSaid] = useState('')
  const restore = async (world: string) => {
    setSaid((await run(world)) ? copy.restored : '')
  }
  return (
    <>
      <DataTransfer onDone={setSaid} />
      <p role="status" className={said ? 'mt-3 text-small text-ok' : ''}>
        {said}
      </p>
      <IntegrityCheck onDone={setSaid} />
      <Verifying onDone={setSaid} />
      <ReplacedDatasets worlds={health.recoverable} onRestore={restore} />
      {refusal && (
        <p role="alert" className="mt-2 text-small">
          <FieldError>{problems[refusal]}</FieldError>
        </p>
      )}
      <div className="mt-6 grid gap-4 border-line border-t pt-5">
        <UsedStorage characters={health.usedCharacters} />
        <div className="flex min-h-8 items-center justify-between border-line border-t pt-4">
          <span>{copy.damaged(health.damaged.length)}</span>
          {health.damaged.some((record) => record.repairable) && (
            <Button size="small" onClick={() => storeAdmin.repair()}>
              {copy.repair}
            </Button>
          )}
        </div>
        <Switch
          id="pretend-full"
          label={copy.full}
          hint={copy.fullHint}
          checked={isFull}
          onChange={(event) => storeAdmin.pretendFull(event.target.checked)}
          className="border-line border-t pt-4"
        />
      </div>
    </>
  )
}

function UsedStorage({ characters }: { characters: number }) {
  const copy = useCopy(dataCopy)
  return (
    <div>
      <p className="flex justify-between gap-3">
        <span id="used-storage" className="font-strong text-ink">
          {copy.used}
        </span>
        <span className="text-text-2">
          {copy.usedOf(formatCount(characters), formatCount(QUOTA))}
        </span>
      </p>
      <progress
        aria-labelledby="used-storage"
        max={QUOTA}
        value={characters}
        className="mt-2 block h-1 w-full appearance-none overflow-hidden bg-sunken [&::-moz-progress-bar]:bg-accent-fill [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent-fill"
      />
    </div>
  )
}
