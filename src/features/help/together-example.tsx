import { Section } from '../../blocks/section.tsx'
import { TOGETHER_INVOICED, togetherExample } from '../../domain/estimates/index.ts'
import { formatPrice, formatReduction, ZERO_YUAN } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { examplesCopy } from './examples-copy.ts'

/** 合并付款 and 合并开票, computed while the page is read (BIL-01, BIL-02). */
export function TogetherExample() {
  const { together: copy } = useCopy(examplesCopy)
  const { orders, paid } = togetherExample()
  return (
    <Section title={copy.title}>
      <p className="pt-3 pb-3 text-ink">{copy.text(formatPrice(TOGETHER_INVOICED))}</p>
      {orders.map(({ total, discount, paid: part, invoiced, open }, at) => (
        <dl key={copy.orders[at]} className="border-line border-b py-2">
          <Row name={copy.orders[at] ?? ''} amount={formatPrice(total)} isHead />
          {discount !== ZERO_YUAN && <Row name={copy.voucher} amount={formatReduction(discount)} />}
          <Row name={copy.part} amount={formatPrice(part)} />
          <Row name={copy.invoiced} amount={formatPrice(invoiced)} />
          <Row name={copy.open} amount={formatPrice(open)} />
        </dl>
      ))}
      <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 border-rule border-t-2 pt-2 font-strong text-ink">
        <span>{copy.paid}</span>
        <span translate="no">{formatPrice(paid)}</span>
      </p>
    </Section>
  )
}

function Row(props: { name: string; amount: string; isHead?: boolean }) {
  const { name, amount, isHead = false } = props
  return (
    <div className={`flex justify-between gap-4 ${isHead ? '' : 'text-small'}`}>
      <dt className={isHead ? 'text-ink' : 'text-text-2'}>{name}</dt>
      <dd translate="no" className={isHead ? 'text-ink' : 'text-text-2'}>
        {amount}
      </dd>
    </div>
  )
}
