import { Link, useParams } from 'react-router'
import { paths } from '../../app/paths.ts'
import { useNow, useRecords } from '../../app/services.ts'
import { QuoteLines } from '../../blocks/quote-lines.tsx'
import { Facts, Section } from '../../blocks/section.tsx'
import { Timeline } from '../../blocks/timeline.tsx'
import { UnknownRecord } from '../../blocks/unknown-record.tsx'
import { isSettled } from '../../domain/orders/index.ts'
import { civilDateOf, civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { type Subscription, statusOf, usersOf } from '../../domain/subscriptions/index.ts'
import { distanceInDays } from '../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { Money } from '../../ui/money.tsx'
import { PageHead } from '../../ui/page.tsx'
import { productsCopy } from './copy.ts'
import { ProductStatus, useProductName } from './product-status.tsx'

/** 企点账户中心: what the product holds, how long, and everything that happened to it (PRD-05). */
export function ProductPage() {
  const copy = useCopy(productsCopy)
  const { id = '' } = useParams()
  const product = useRecords(['product', id], (records) => records.get('subscription', id))
  return product ? (
    <AccountCentre product={product} />
  ) : (
    <UnknownRecord id={id} back={{ to: paths.products, label: copy.back }} />
  )
}

function AccountCentre({ product }: { product: Subscription }) {
  const copy = useCopy(productsCopy)
  const language = useLanguage()
  const nameOf = useProductName()
  const today = civilDateOf(useNow())
  const { daysLeft } = statusOf(product, today)
  const left = daysLeft === null ? '' : ` · ${distanceInDays(daysLeft, language)}`
  return (
    <>
      <PageHead
        title={copy.centre}
        documentTitle={`${copy.centre} ${nameOf(product)}`}
        trail={
          <>
            <Link to={paths.products} className="text-text-2 underline">
              {copy.title}
            </Link>{' '}
            / {product.masterAccount}
          </>
        }
        lead={nameOf(product)}
      />
      <div className="border-rule border-t-2 py-5">
        <ProductStatus product={product} today={today} />
      </div>
      <div className="grid gap-10 lg:grid-cols-[1fr_360px] lg:gap-16">
        <div className="grid content-start gap-10">
          <Section title={copy.usage}>
            <Facts
              facts={[
                [copy.columns.masterAccount, product.masterAccount],
                [copy.columns.package, nameOf(product)],
                [copy.columns.users, String(usersOf(product) ?? '–')],
                [copy.columns.openedOn, product.openedOn ?? '–'],
                [copy.columns.expiresOn, `${product.expiresOn ?? '–'}${left}`],
                [copy.personalQq, product.personalQq],
              ]}
            />
          </Section>
          <History product={product} />
        </div>
        <FirstOrder product={product} />
      </div>
    </>
  )
}

function FirstOrder({ product }: { product: Subscription }) {
  const copy = useCopy(productsCopy)
  const order = useRecords(['order', product.orderId], (records) =>
    product.orderId === null ? undefined : records.get('order', product.orderId),
  )
  if (!order || !isSettled(order)) return null
  return (
    <section className="border-rule border-t-2 pt-5">
      <h2 className="text-h3">{copy.order}</h2>
      <p className="mt-2">
        <Money amount={formatPrice(order.payment.amount)} size="sum" />
      </p>
      <p className="mb-4 text-small text-text-2">
        {order.id} · {civilDateTimeOf(order.payment.at)}
      </p>
      <QuoteLines lines={order.quote.lines} />
    </section>
  )
}

function History({ product }: { product: Subscription }) {
  const copy = useCopy(productsCopy)
  const application = useRecords(['application', product.applicationId], (records) =>
    product.applicationId ? records.get('application', product.applicationId) : undefined,
  )
  if (!application) return null
  return (
    <Section title={copy.timeline}>
      <Timeline events={application.timeline} />
      <p className="mt-3">
        <Link to={paths.application(application.id)}>{copy.toApplication}</Link>
      </p>
    </Section>
  )
}
