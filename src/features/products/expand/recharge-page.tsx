import { useSearchParams } from 'react-router'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import type { Answering } from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { changeFields, useFormChoice } from '../../../ui/form.tsx'
import { RadioList } from '../../../ui/radio-list.tsx'
import { AmountField, type Counted, useSayAmount } from './amount-field.tsx'
import { OrderForm } from './order-form.tsx'
import { amountProblem, type RechargeWish, rechargeSchema } from './order-schemas.ts'
import { ProductGate } from './product-gate.tsx'
import { RobotChoice, useAnsweringName, useChosenOf } from './robot-choice.tsx'
import { useSessionPacks } from './session-packs.ts'
import { topUpCopy } from './top-up-copy.ts'
import { useOrderForm } from './use-order-form.ts'

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
  const sayAmount = useSayAmount()
  const [query] = useSearchParams()
  const packs = useSessionPacks(product.line)
  const named = packs.findIndex(({ sku }) => sku === query.get('pack'))
  const packOf = ({ packAt }: Pick<RechargeWish, 'packAt'>) => {
    // What was chosen with an older version of this program may be there no more.
    const pack = packs[Number(packAt)] ?? packs[0]
    if (!pack) throw new Error('There are session packs for every robot')
    return pack
  }
  const form = useOrderForm(rechargeSchema(packOf), {
    ...{ robot: product.id, agreed: false },
    // As a plan says it (PLN-03).
    packAt: String(Math.max(0, named)),
    count: query.get('count') ?? '1',
  })
  const robot = useFormChoice(form, 'robot')
  const packAt = useFormChoice(form, 'packAt')
  const chosenOf = useChosenOf(product)
  const chosen = chosenOf(robot)
  const counted: Counted = {
    ...{ id: 'count', label: copy.count, sku: packOf({ packAt }).sku, unit: copy.unit },
  }
  const count = { name: 'count', id: 'count', label: copy.count, say: sayAmount(counted) } as const
  const isCounted = (wish: RechargeWish) => amountProblem(packOf(wish), wish.count) === null
  return (
    <OrderForm
      form={form}
      productId={chosen.id}
      what="sessions"
      purchaseOf={(wish) => {
        if (!isCounted(wish)) return null
        const { sku } = packOf(wish)
        const { id } = chosenOf(wish.robot)
        return { what: 'sessions', productId: id, sku, packs: readWholeNumber(wish.count) }
      }}
      fields={[count]}
      asksAgreement
      summaryOf={(wish) => copy.summary(packOf(wish).name, wish.count.trim())}
      noteOf={(wish) => {
        if (!isCounted(wish)) return null
        const [pack, amount] = [packOf(wish), readWholeNumber(wish.count)]
        const total = formatCount(amount * pack.sessions)
        return copy.landsOn(nameOf(chosen), pack.name, String(amount), total)
      }}
    >
      {product.line === 'robot' ? (
        <RobotChoice
          product={product}
          action="recharge"
          value={robot}
          onChange={(id) => changeFields(form, { robot: id })}
        />
      ) : (
        <p className="text-text-2">{copy.pool}</p>
      )}
      <RadioList
        id="pack"
        legend={copy.pack}
        value={packAt}
        onChange={(at) => changeFields(form, { packAt: at })}
        choices={packs.map(({ name, price }, at) => ({
          value: String(at),
          label: name,
          description: copy.packPrice(price),
        }))}
      />
      <AmountField form={form} field={count} counted={counted} hint={copy.noExpiry} />
    </OrderForm>
  )
}
