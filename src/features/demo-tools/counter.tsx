import { type ReactNode, useState } from 'react'
import { useView } from '../../app/hooks.ts'
import { nameProduct, type Subscription } from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { productsInLife } from '../../queries/products-in-life.ts'
import { waitingAtCounter } from '../../queries/waiting-at-counter.ts'
import { TextField } from '../../ui/text-field.tsx'
import { ConsultationGroup } from './consultation-group.tsx'
import { counterCopy } from './counter-copy.ts'
import {
  callProduct,
  DeploymentGroup,
  InvoiceGroup,
  RefundGroup,
  SuspensionGroup,
} from './counter-groups.tsx'

/** Sales, architect, deployment, accounting and supervision: all that waits apart from reviews. */
export function Counter({ onDone }: { onDone: (what: string) => void }) {
  const copy = useCopy(counterCopy)
  const { consultations, deployments, refunds, invoices } = useView(waitingAtCounter, {})
  return (
    <>
      <Part title={copy.consultations} count={consultations.length}>
        {consultations.map((consultation) => (
          <ConsultationGroup key={consultation.id} consultation={consultation} onDone={onDone} />
        ))}
      </Part>
      <Part title={copy.deployments} count={deployments.length}>
        {deployments.map((product) => (
          <DeploymentGroup key={product.id} product={product} onDone={onDone} />
        ))}
      </Part>
      <Part title={copy.refunds} count={refunds.length}>
        {refunds.map((request) => (
          <RefundGroup key={request.id} request={request} onDone={onDone} />
        ))}
      </Part>
      <Part title={copy.invoices} count={invoices.length}>
        {invoices.map((invoice) => (
          <InvoiceGroup key={invoice.id} invoice={invoice} onDone={onDone} />
        ))}
      </Part>
      <Suspensions onDone={onDone} />
    </>
  )
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section className="mt-6">
      <h3 className="border-line-strong border-b pb-2 text-body">{title}</h3>
      {children}
    </section>
  )
}

/** More are found by typing. */
const MOST = 12

function Suspensions({ onDone }: { onDone: (what: string) => void }) {
  const copy = useCopy(counterCopy)
  const products = useView(productsInLife, {})
  const [typed, setTyped] = useState('')
  const found = products.filter((product) => matches(product, typed.trim()))
  if (products.length === 0) return null
  return (
    <Part title={copy.products} count={products.length}>
      {products.length > MOST && (
        <TextField
          id="find-product"
          label={copy.find}
          autoComplete="off"
          value={typed}
          onChange={setTyped}
          wrapperClassName="mt-3"
        />
      )}
      {found.slice(0, MOST).map((product) => (
        <SuspensionGroup key={product.id} product={product} onDone={onDone} />
      ))}
      {found.length > MOST && (
        <p className="mt-3 text-note text-text-3">{copy.more(found.length - MOST)}</p>
      )}
    </Part>
  )
}

function matches(product: Subscription, typed: string): boolean {
  const { zh, en } = nameProduct(product)
  return `${zh} ${en} ${callProduct(product).account}`.includes(typed)
}
