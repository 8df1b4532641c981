import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { actionCopy, useActionName } from '../../../blocks/action-copy.ts'
import { purchasePath } from '../../../blocks/action-paths.ts'
import { UnknownRecord } from '../../../blocks/unknown-record.tsx'
import {
  hasAction,
  lastRenewableDay,
  nameProduct,
  type ProductAction,
  type Subscription,
  type SubscriptionOf,
  type Unavailable,
  whyNot,
} from '../../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { growCopy } from './copy.ts'
import { useActionFacts, useProduct } from './queries.ts'

type Line = Subscription['line']

type GateProps<L extends Line> = {
  action: ProductAction
  /** The heading, where it is not the action's own name. */
  title?: string
  /** What the page is given: products of these lines. */
  lines: readonly L[]
  children: (product: SubscriptionOf<L>) => ReactNode
}

/** The page of an action: of a product that is there and where it is possible today; else it says why not. */
export function ProductGate<L extends Line>(props: GateProps<L>) {
  const copy = useCopy(growCopy)
  const { id = '' } = useParams()
  const product = useProduct(id)
  if (!product) return <UnknownRecord id={id} back={{ to: paths.products, label: copy.back }} />
  return <Gate {...props} product={product} key={id} />
}

function Gate<L extends Line>(props: GateProps<L> & { product: Subscription }) {
  const { product, action, title, lines, children } = props
  const copy = useCopy(growCopy)
  const language = useLanguage()
  const nameOf = useActionName()
  const facts = useActionFacts(product)
  const why = whyNot(product, action, facts)
  const name = nameProduct(product)[language]
  const heading = title ?? nameOf(product.line, action)
  const isOffered = hasAction(product.line, action) && isOfLine(product, lines)
  return (
    <>
      <PageHead
        title={heading}
        documentTitle={`${heading} · ${name}`}
        trail={
          <>
            <Link to={paths.products} className="text-text-2 underline">
              {copy.products}
            </Link>
            {' / '}
            <Link to={paths.product(product.id)} className="text-text-2 underline">
              {product.line === 'robot'
                ? `${product.number} ${product.nickname}`
                : product.masterAccount || product.id}
            </Link>
          </>
        }
        lead={name}
      />
      {!isOffered && <NotOffered product={product} action={action} />}
      {isOffered && why && <Impossible product={product} why={why} />}
      {isOffered && !why && children(product)}
    </>
  )
}

function isOfLine<L extends Line>(
  product: Subscription,
  lines: readonly L[],
): product is SubscriptionOf<L> {
  return lines.some((line) => line === product.line)
}

function NotOffered({ product, action }: { product: Subscription; action: ProductAction }) {
  const copy = useCopy(growCopy)
  const nameOf = useActionName()
  return (
    <Notice tone="attention" role="status">
      <p>{copy.notOffered(nameOf(product.line, action))}</p>
      <p className="mt-2">
        <ButtonLink size="small" to={paths.product(product.id)}>
          {copy.toProduct}
        </ButtonLink>
      </p>
    </Notice>
  )
}

/** Why it is impossible today, and what is possible instead (PRD-02, LIF-02, LIF-05). */
function Impossible({ product, why }: { product: Subscription; why: Unavailable }) {
  const copy = useCopy(growCopy)
  const { reasons } = useCopy(actionCopy)
  const instead = useInstead(product, why)
  return (
    <Notice tone="attention" role="status">
      <p className="font-strong text-ink">{reasons[why]}</p>
      {why === 'reclaimed' && product.expiresOn && (
        <p className="mt-1">{copy.reclaimedOn(lastRenewableDay(product.expiresOn))}</p>
      )}
      <p className="mt-3 flex flex-wrap gap-3">
        {instead && (
          <ButtonLink kind="primary" size="small" to={instead.to}>
            {instead.label}
          </ButtonLink>
        )}
        <ButtonLink size="small" to={paths.product(product.id)}>
          {copy.toProduct}
        </ButtonLink>
      </p>
    </Notice>
  )
}

function useInstead(
  product: Subscription,
  why: Unavailable,
): { readonly to: string; readonly label: string } | null {
  const copy = useCopy(growCopy)
  switch (why) {
    case 'reclaimed':
    case 'refunded':
    case 'trial':
      return { to: purchasePath(product), label: copy.buyAnew }
    case 'expired':
    case 'last-day':
      return { to: paths.renew(product.id), label: copy.renewFirst }
    case 'at-online-expiry':
    case 'beyond-online-expiry':
      return product.line === 'robot'
        ? { to: paths.renew(product.productId), label: copy.renewOnline }
        : null
    default:
      return null
  }
}
