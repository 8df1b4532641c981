import type { ReactNode } from 'react'
import { type CdpChoice, compareCdp, recommendCdp } from '../domain/pricing/index.ts'
import {
  compareYuan,
  formatPrice,
  formatYuan,
  subtractYuan,
  ZERO_YUAN,
} from '../domain/shared/money.ts'
import { readWholeNumber } from '../domain/shared/quantity.ts'
import { useCopy } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Money } from '../ui/money.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SettledStatus } from '../ui/settled-status.tsx'
import { useEagerValue } from '../ui/use-eager-value.ts'
import { type AdviserWords, cdpAdviserCopy } from './cdp-adviser-copy.ts'
import { useChoiceName } from './cdp-choice-name.ts'
import { CdpStair } from './cdp-stair.tsx'

/** 基础版 holds 500,000 customers; the arrows go by as many as the smallest interest. */
const STEP = 100_000
const MOST = 1_019_000_000

type CdpAdviserProps = {
  /** As typed. */
  customers: string
  onChange: (typed: string) => void
  onAdopt: (choice: CdpChoice) => void
}

/** Which edition, and how many boosters, hold so many customers at the lowest price (PRC-09). */
export function CdpAdviser({ customers, onChange, onAdopt }: CdpAdviserProps) {
  const copy = useCopy(cdpAdviserCopy)
  const meaning = readWholeNumber(customers)
  const [typed, type] = useEagerValue(customers, onChange)
  const best = recommendCdp(meaning)
  const isEmpty = customers.trim() === ''
  const nameOf = useChoiceName()
  return (
    <>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[13.5rem_minmax(0,1fr)]">
        <NumberField
          id="customers"
          label={copy.customers}
          hint={copy.customersHint}
          error={best.ok || isEmpty ? undefined : copy.problems[best.error.code]}
          value={typed}
          meaning={readWholeNumber(typed)}
          min={STEP}
          max={MOST}
          step={STEP}
          onChange={type}
          names={{ decrease: copy.decrease, increase: copy.increase }}
        />
        <section aria-labelledby="recommended">
          <h2 id="recommended" className="mb-2 font-strong text-text-2">
            {copy.title}
          </h2>
          <SettledStatus
            text={best.ok ? `${nameOf(best.value)} ${formatPrice(best.value.amount)}` : '—'}
          />
          <div>
            {best.ok ? (
              <Recommendation best={best.value} customers={meaning} onAdopt={onAdopt} />
            ) : (
              '—'
            )}
          </div>
        </section>
      </div>
      <CdpStair customers={best.ok ? meaning : null} />
      {best.ok && <Alternatives best={best.value} customers={meaning} onAdopt={onAdopt} />}
    </>
  )
}

type ChoiceProps = { best: CdpChoice; customers: number; onAdopt: (choice: CdpChoice) => void }

function Recommendation({ best, customers, onAdopt }: ChoiceProps) {
  const copy = useCopy(cdpAdviserCopy)
  const nameOf = useChoiceName()
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 max-w-[400px]">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <strong className="font-strong text-h2 text-ink">{nameOf(best)}</strong>
          <span className="text-text-2">
            <Money amount={formatPrice(best.amount)} size="price" /> {copy.perYear}
          </span>
        </p>
        <p className="mt-1 text-small">
          {copy.enough(best.capacity, best.capacity - customers, customers)}
        </p>
      </div>
      <Button onClick={() => onAdopt(best)}>{copy.adopt}</Button>
    </div>
  )
}

/** The recommendation beside what else holds as many: what it costs more, and what it would leave (PRC-09). */
function Alternatives({ best, customers, onAdopt }: ChoiceProps) {
  const copy = useCopy(cdpAdviserCopy)
  const nameOf = useChoiceName()
  const found = compareCdp(customers)
  if (!found.ok || found.value.length < 2) return null
  const isBest = (choice: CdpChoice) => choice.sku === best.sku
  const { columns } = copy
  return (
    <section aria-labelledby="alternatives" className="mb-10">
      <h2 id="alternatives" className="mb-1 text-h3">
        {copy.alternatives}
      </h2>
      <DataTable
        label={copy.alternatives}
        rows={found.value}
        rowKey={({ sku }) => sku}
        columns={[
          {
            key: 'choice',
            header: columns.choice,
            narrow: 'title',
            cell: (choice) => (
              <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <strong className="font-strong text-ink">{nameOf(choice)}</strong>
                {!isBest(choice) && (
                  <Button size="small" onClick={() => onAdopt(choice)}>
                    {copy.adoptOne(nameOf(choice))}
                  </Button>
                )}
              </span>
            ),
          },
          {
            key: 'capacity',
            header: columns.capacity,
            numeric: true,
            cell: ({ capacity }) => (
              <Cell note={copy.spare(capacity - customers)}>{copy.people(capacity)}</Cell>
            ),
          },
          {
            key: 'amount',
            header: columns.amount,
            numeric: true,
            cell: (choice) => (
              <Cell note={isBest(choice) ? copy.best : difference(choice, best, copy)}>
                {formatYuan(choice.amount)}
              </Cell>
            ),
          },
        ]}
      />
    </section>
  )
}

function Cell({ note, children }: { note: string; children: ReactNode }) {
  return (
    <>
      <span className="block whitespace-nowrap text-ink">{children}</span>
      <span className="block whitespace-nowrap text-note text-text-3">{note}</span>
    </>
  )
}

function difference(choice: CdpChoice, best: CdpChoice, copy: AdviserWords): string {
  const more = subtractYuan(choice.amount, best.amount)
  return compareYuan(more, ZERO_YUAN) === 0 ? copy.samePrice : copy.more(formatYuan(more))
}
