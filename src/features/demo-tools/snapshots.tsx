import { useState, useSyncExternalStore } from 'react'
import { brokenOffBy } from '../../app/later.tsx'
import { type Services, type StoreHealth, useServices } from '../../app/services.ts'
import { normaliseText } from '../../domain/identity/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { refuse } from '../../domain/shared/result.ts'
import { useCopy } from '../../i18n/language.ts'
import { sending } from '../../ui/busy-press.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNewest } from '../../ui/use-newest.ts'
import { useReplaceProblems } from './replace-copy.ts'
import { ReplaceDialog } from './replace-dialog.tsx'
import type { Said } from './said.ts'
import { type Comparison, SnapshotComparison } from './snapshot-comparison.tsx'
import { storiesCopy } from './stories-copy.ts'

type Snapshot = StoreHealth['snapshots'][number]

type SnapshotsProps = { onSaid: (said: Said) => void }

const NOW = 'now'

const keep = ({ storeAdmin }: Services, name: string) => storeAdmin.keepSnapshot(name)
const restore = ({ storeAdmin }: Services, { world }: Snapshot) => storeAdmin.restoreSnapshot(world)
const forget = ({ storeAdmin }: Services, { world }: Snapshot) => storeAdmin.forgetSnapshot(world)

/** 「快照」: the present world kept under a name, compared, brought back. */
export function Snapshots({ onSaid }: SnapshotsProps) {
  const copy = useCopy(storiesCopy)
  const { storeAdmin } = useServices()
  const { snapshots } = useSyncExternalStore(storeAdmin.subscribe, storeAdmin.health)
  const [asked, setAsked] = useState<Snapshot | null>(null)
  const [other, setOther] = useState(NOW)
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const does = useDoing(onSaid)
  const against = snapshots.find(({ world }) => world === other) ?? null
  const begin = useNewest()
  const compare = async (snapshot: Snapshot) => {
    const isWanted = begin()
    const found = await storeAdmin.compareSnapshots(snapshot.world, against?.world ?? null)
    const second = against ? copy.quoted(against.name) : copy.now
    if (isWanted()) setComparison({ found, first: snapshot.name, second })
  }
  return (
    <section className="mt-6">
      <h3 id="snapshots" className="text-body">
        {copy.snapshots}
      </h3>
      <p className="mt-1 text-note text-text-3">{copy.snapshotsHint}</p>
      <KeepSnapshot taken={snapshots.map(({ name }) => name)} onKeep={(name) => does.keep(name)} />
      {snapshots.length === 0 && <p className="mt-3 text-small text-text-3">{copy.noSnapshots}</p>}
      {snapshots.length > 0 && (
        <>
          <SelectField
            id="compared-snapshot"
            label={copy.compareWith}
            options={[
              { value: NOW, label: copy.present },
              ...snapshots.map(({ world, name }) => ({ value: world, label: name })),
            ]}
            value={against ? other : NOW}
            onChange={setOther}
            wrapperClassName="mt-4"
          />
          <ul aria-labelledby="snapshots" className="mt-3 border-line border-t">
            {snapshots.map((snapshot) => (
              <SnapshotItem
                key={snapshot.world}
                snapshot={snapshot}
                onRestore={() => setAsked(snapshot)}
                onCompare={() => compare(snapshot)}
                onForget={() => does.forget(snapshot)}
              />
            ))}
          </ul>
        </>
      )}
      {comparison && <SnapshotComparison comparison={comparison} />}
      <ReplaceDialog
        open={asked !== null}
        what={asked ? copy.restoredBy(asked.name) : ''}
        onCancel={() => setAsked(null)}
        onConfirm={async () => {
          if (asked) await does.restore(asked)
          setAsked(null)
        }}
      />
    </section>
  )
}

/** Does something with a snapshot, and tells what came of it. */
function useDoing(onSaid: (said: Said) => void) {
  const copy = useCopy(storiesCopy)
  const problems = useReplaceProblems()
  const services = useServices()
  const tell = async (work: Promise<Awaited<ReturnType<typeof restore>>>, done: string) => {
    const result = await work.catch((error) => refuse(brokenOffBy(error)))
    if (result.ok) onSaid({ done })
    else onSaid({ problem: problems[result.error.code] })
    return result.ok
  }
  return {
    keep: (name: string) => tell(keep(services, name), copy.kept(name)),
    restore: (snapshot: Snapshot) =>
      tell(restore(services, snapshot), copy.restored(snapshot.name)),
    forget: (snapshot: Snapshot) => tell(forget(services, snapshot), copy.removed(snapshot.name)),
  }
}

type KeepSnapshotProps = {
  /** The names that snapshots have already: a second one could not be told from the first. */
  taken: readonly string[]
  onKeep: (name: string) => Promise<boolean>
}

function KeepSnapshot({ taken, onKeep }: KeepSnapshotProps) {
  const copy = useCopy(storiesCopy)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<'nameMissing' | 'nameTaken' | null>(null)
  const submit = async () => {
    const typed = normaliseText(name)
    const found = typed === '' ? 'nameMissing' : taken.includes(typed) ? 'nameTaken' : null
    setProblem(found)
    if (found === null && (await onKeep(typed))) setName('')
  }
  return (
    <form onSubmit={sending(submit)} noValidate className="mt-3 grid gap-3">
      <TextField
        id="snapshot-name"
        label={copy.snapshotName}
        maxLength={40}
        autoComplete="off"
        value={name}
        error={problem === null ? undefined : copy[problem]}
        onChange={setName}
      />
      <Button size="small" type="submit" className="justify-self-start">
        {copy.keep}
      </Button>
    </form>
  )
}

type SnapshotItemProps = {
  snapshot: Snapshot
  onRestore: () => void
  onCompare: () => void
  onForget: () => void
}

function SnapshotItem({ snapshot, onRestore, onCompare, onForget }: SnapshotItemProps) {
  const copy = useCopy(storiesCopy)
  const { name, at, records } = snapshot
  const time = civilDateTimeOf(at).slice(0, 16)
  return (
    <li className="border-line border-b py-3">
      <fieldset aria-label={name}>
        <p className="wrap-anywhere font-strong text-ink">{name}</p>
        <p className="text-note text-text-3">{copy.snapshot(time, records)}</p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button size="small" onClick={onRestore}>
            {copy.restore}
          </Button>
          <Button size="small" onClick={onCompare}>
            {copy.compare}
          </Button>
          <Button size="small" onClick={onForget}>
            {copy.remove}
          </Button>
        </div>
      </fieldset>
    </li>
  )
}
