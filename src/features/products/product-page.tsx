import { Link, useParams } from 'react-router'
import { useView } from '../../app/hooks.ts'
import { useNow } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { Facts, Section } from '../../blocks/section.tsx'
import { Timeline } from '../../blocks/timeline.tsx'
import { UnknownRecord } from '../../blocks/unknown-record.tsx'
import { isCorpId } from '../../domain/orders/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { type Subscription, statusOf } from '../../domain/subscriptions/index.ts'
import { distanceInDays } from '../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { productById } from '../../queries/product-by-id.ts'
import { PageHead } from '../../ui/page.tsx'
import { CentreSettings } from './centre-settings.tsx'
import { productsCopy } from './copy.ts'
import { ProductActions } from './product-actions.tsx'
import { ProductStatus, useProductLabel, useProductName } from './product-status.tsx'
import { OrdersOfProduct, RobotsOfProduct } from './related.tsx'
import { StoppedNotice } from './stopped-notice.tsx'
import { Usage } from './usage.tsx'
import { ValidityPicture } from './validity-picture.tsx'

/** 企点账户中心: what the product holds, how long, and everything that happened to it (PRD-05). */
export function ProductPage() {
  const copy = useCopy(productsCopy)
  const { id = '' } = useParams()
  const product = useView(productById, { id })
  return product ? (
    <AccountCentre key={id} product={product} />
  ) : (
    <UnknownRecord id={id} back={{ to: paths.products, label: copy.back }} />
  )
}

function AccountCentre({ product }: { product: Subscription }) {
  const copy = useCopy(productsCopy)
  const nameOf = useProductName()
  const labelOf = useProductLabel()
  const today = civilDateOf(useNow())
  const name = nameOf(product)
  return (
    <>
      <PageHead
        title={copy.centre}
        documentTitle={`${copy.centre} ${name}`}
        trail={
          <>
            <Link to={paths.products} className="text-text-2 underline">
              {copy.title}
            </Link>{' '}
            / {product.line === 'robot' ? labelOf(product) : product.masterAccount || product.id}
          </>
        }
        lead={product.line === 'robot' ? `${name} ${labelOf(product)}` : name}
      />
      <StoppedNotice product={product} today={today} />
      <div className="mb-8 flex flex-wrap items-start justify-between gap-x-10 gap-y-3 border-line-strong border-y py-4">
        <ProductStatus product={product} today={today} />
        <ProductActions product={product} without={['manage']} />
      </div>
      <ValidityPicture products={[product]} today={today} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-16">
        <div className="grid min-w-0 content-start gap-10">
          <Usage product={product} />
          {product.line === 'online' && <RobotsOfProduct product={product} today={today} />}
          <History product={product} />
        </div>
        <div className="grid min-w-0 content-start gap-10">
          <Identity product={product} today={today} />
          <OrdersOfProduct product={product} />
          <CentreSettings product={product} today={today} />
        </div>
      </div>
    </>
  )
}

function Identity({ product, today }: { product: Subscription; today: CivilDate }) {
  const copy = useCopy(productsCopy)
  const language = useLanguage()
  const isMarketing = product.line === 'pv' || product.line === 'interop'
  const ofEnterprise = isCorpId(product.masterAccount) ? copy.corpId : copy.enterpriseId
  const { daysLeft, status } = statusOf(product, today)
  const distance = daysLeft === null ? '' : distanceInDays(daysLeft, language)
  const left = status === 'expired' && distance ? copy.reclaimIn(distance) : distance
  return (
    <Section title={copy.usage}>
      <Facts
        facts={[
          [isMarketing ? ofEnterprise : copy.columns.masterAccount, product.masterAccount || '–'],
          [copy.columns.openedOn, product.openedOn ?? '–'],
          [
            copy.columns.expiresOn,
            <span key="expiry">
              {product.expiresOn ?? '–'}
              {left && <span className="block text-note text-text-3">{left}</span>}
            </span>,
          ],
          ...(product.personalQq ? [[copy.personalQq, product.personalQq] as const] : []),
          [copy.signIn, product.personalQq ? copy.signInByQq(product.personalQq) : copy.signInHere],
        ]}
      />
    </Section>
  )
}

function History({ product }: { product: Subscription }) {
  const copy = useCopy(productsCopy)
  return (
    <Section title={copy.timeline}>
      <Timeline events={product.timeline} />
      {product.applicationId && (
        <p className="mt-3">
          <Link to={paths.application(product.applicationId)}>{copy.toApplication}</Link>
        </p>
      )}
    </Section>
  )
}
