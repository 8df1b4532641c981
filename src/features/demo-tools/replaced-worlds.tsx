import type { StoreHealth } from '../../app/services.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { dataCopy } from './data-copy.ts'

type ReplacedDatasetsProps = {
  /** The newest first. */
  worlds: StoreHealth['recoverable']
  onRestore: (world: string) => void
}

/** What was replaced: the last one comes back by 「恢复被替换的数据」, the ones before it by their time. */
export function ReplacedDatasets({ worlds, onRestore }: ReplacedDatasetsProps) {
  const copy = useCopy(dataCopy)
  return (
    <section className="mt-6">
      <h3 className="mb-1 text-body">{copy.recoverable}</h3>
      {worlds.length === 0 && <p className="text-small text-text-3">{copy.noRecoverable}</p>}
      <ul>
        {worlds.map(({ world, at, records }, place) => {
          const time = civilDateTimeOf(at).slice(0, 16)
          return (
            <li
              key={world}
              className="flex flex-wrap items-center justify-between gap-2 border-line border-b py-2.5 text-small"
            >
              {copy.world(time, records)}
              <Button size="small" onClick={() => onRestore(world)}>
                {place === 0 ? copy.restore : copy.restoreOlder(time.slice(5))}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
