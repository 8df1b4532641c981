import { useState } from 'react'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import type { Answering } from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { RadioList } from '../../../ui/radio-list.tsx'
import { AmountField, type Counted, useAmountProblem } from './amount-field.tsx'
import { OrderForm } from './order-form.tsx'
import { ProductGate } from './product-gate.tsx'
import { RobotChoice, useAnsweringName, useChosen } from './robot-choice.tsx'
import { useSessionPacks } from './session-packs.ts'
import { topUpCopy } from './top-up-copy.ts'

/** 充值会话数: packs for one robot that is named once more, or for the pool of SSC (PRD-04). */
export function RechargePage() {
  return (
    <ProductGate action="recharge" lines={['robot', 'ssc']}>
      {(product) => <Recharge product={product} />}
    </ProductGate>
  )
}

function Recharge({ product }: { product: Answering }) {
  const copy = useCopy(topUpCopy)
  const nameOf = useAnsweringName()
  const problemWith = useAmountProblem()
  const packs = useSessionPacks(product.line)
  const [robot, setRobot] = useState(product.id)
  const [packAt, setPackAt] = useState('0')
  const [count, setCount] = useState('1')
  const chosen = useChosen(product, robot)
  const pack = packs[Number(packAt)]
  if (!pack) throw new Error('There are session packs for every robot')

  const counted: Counted = { id: 'count', label: copy.count, sku: pack.sku, unit: copy.unit }
  const message = problemWith(counted, count)
  const amount = readWholeNumber(count)
  const total = (amount * pack.sessions).toLocaleString('en-US')
  return (
    <OrderForm
      productId={chosen.id}
      what="sessions"
      purchase={
        message === null
          ? { what: 'sessions', productId: chosen.id, sku: pack.sku, packs: amount }
          : null
      }
      problems={message === null ? [] : [{ fieldId: counted.id, label: counted.label, message }]}
      asksAgreement
      summary={copy.summary(pack.name, count.trim())}
      note={message === null && copy.landsOn(nameOf(chosen), pack.name, String(amount), total)}
    >
      {(telling) => (
        <>
          {product.line === 'robot' ? (
            <RobotChoice product={product} action="recharge" value={robot} onChange={setRobot} />
          ) : (
            <p className="text-text-2">{copy.pool}</p>
          )}
          <RadioList
            id="pack"
            legend={copy.pack}
            value={packAt}
            onChange={setPackAt}
            choices={packs.map(({ name, price }, at) => ({
              value: String(at),
              label: name,
              description: copy.packPrice(price),
            }))}
          />
          <AmountField
            counted={counted}
            value={count}
            onChange={setCount}
            telling={telling}
            hint={copy.noExpiry}
          />
        </>
      )}
    </OrderForm>
  )
}
