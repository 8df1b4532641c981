import { useState } from 'react'
import { useRun, useView } from '../../app/hooks.ts'
import { recordUsage } from '../../commands/record-usage.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import {
  capacityOf,
  isAnswering,
  type Subscription,
  sessionsLeft,
  viewsLeft,
} from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { usableProducts } from '../../queries/usable-products.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { counterCopy } from './counter-copy.ts'
import { callProduct } from './counter-groups.tsx'
import { WaitingGroup } from './waiting-group.tsx'

/** What customers' customers do: views, sessions, customers gathered (LIF-06, PRD-07). */
export function UsageTab() {
  const copy = useCopy(counterCopy)
  const products = useView(usableProducts, {})
  const [said, setSaid] = useState('')
  return (
    <>
      <p role="status" className={said ? 'text-small text-ok' : ''}>
        {said}
      </p>
      {products.length === 0 && <p className="text-small text-text-3">{copy.nothingToUse}</p>}
      {products.map((product) => (
        <UsageGroup key={product.id} product={product} onDone={setSaid} />
      ))}
    </>
  )
}

const MOST = 100_000_000

function UsageGroup(props: { product: Subscription; onDone: (what: string) => void }) {
  const { product, onDone } = props
  const copy = useCopy(counterCopy)
  const language = useLanguage()
  const { run, refusal } = useRun(recordUsage, { scope: product.id })
  const [typed, setTyped] = useState('1')
  const name = callProduct(product)
  const amount = readWholeNumber(typed)
  const consume = async () => {
    const result = await run({ id: product.id, amount })
    if (!result.ok) return
    const taken = result.value
    const said = formatCount(taken)
    onDone(taken < amount ? copy.tookLess(said) : copy.taken(said))
  }
  return (
    <WaitingGroup
      name={`${name[language]} ${name.account}`}
      title={name[language]}
      note={
        <>
          {name.account}
          <br />
          <Left product={product} />
        </>
      }
      refusal={refusal}
      fields={
        <div className="mt-3">
          <NumberField
            id={`use-${product.id}`}
            label={copy.amount}
            value={typed}
            meaning={amount}
            min={1}
            max={MOST}
            onChange={setTyped}
            names={{ decrease: copy.decrease, increase: copy.increase }}
          />
        </div>
      }
    >
      <Button size="small" onClick={consume}>
        {copy.consume}
      </Button>
    </WaitingGroup>
  )
}

function Left({ product }: { product: Subscription }) {
  const copy = useCopy(counterCopy)
  if (isAnswering(product)) return copy.sessions(formatCount(sessionsLeft(product)))
  if (product.line === 'pv') return copy.views(formatCount(viewsLeft(product)))
  return product.line === 'cdp'
    ? copy.customers(formatCount(product.customers), formatCount(capacityOf(product)))
    : null
}
