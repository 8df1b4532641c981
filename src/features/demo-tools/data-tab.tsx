import { useSyncExternalStore } from 'react'
import { useServices } from '../../app/services.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { demoCopy } from './copy.ts'

/** What is stored, what is damaged, and what was replaced and can come back. */
export function DataTab() {
  const copy = useCopy(demoCopy)
  const { store, care } = useServices()
  const health = useSyncExternalStore(store.subscribe, care.health)
  return (
    <div className="grid gap-6">
      <p>{copy.used(health.usedCharacters.toLocaleString('en-US'))}</p>
      <div className="flex items-center justify-between border-line border-y py-3">
        <span>{copy.damaged(health.damaged.length)}</span>
        {health.damaged.some((record) => record.repairable) && (
          <Button size="small" onClick={() => care.repair()}>
            {copy.repair}
          </Button>
        )}
      </div>
      <section>
        <h3 className="mb-1 text-body">{copy.recoverable}</h3>
        {health.recoverable.length === 0 && (
          <p className="text-small text-text-3">{copy.noRecoverable}</p>
        )}
        <ul>
          {health.recoverable.map(({ world, at, records }) => (
            <li
              key={world}
              className="flex items-center justify-between gap-3 border-line border-b py-2.5 text-small"
            >
              {copy.world(civilDateTimeOf(at).slice(0, 16), records)}
              <Button size="small" onClick={() => care.restore(world)}>
                {copy.restore}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
