import { Link } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { actionCopy } from '../../../blocks/action-copy.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import { formatYuan } from '../../../domain/shared/money.ts'
import type { Subscription } from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { isChoosable, type RenewalRow } from '../../../policies/renewal-rows.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/choice.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { useEagerValue } from '../../../ui/use-eager-value.ts'
import { Expiry } from '../expiry.tsx'
import { useProductName } from '../product-status.tsx'
import { renewalsCopy } from './copy.ts'
import { RenewalModeField } from './renewal-mode.tsx'

type Choosing = {
  readonly today: CivilDate
  readonly chosen: readonly string[]
  readonly onChoose: (id: string, isChosen: boolean) => void
}

/** The columns of 「续费列表」 (RNW-01). */
export function useRenewalColumns(choosing: Choosing): readonly Column<RenewalRow>[] {
  const copy = useCopy(renewalsCopy)
  const heads = copy.columns
  return [
    {
      key: 'choose',
      header: heads.choose,
      narrow: 'whole',
      cell: (row) => <ChooseCell row={row} {...choosing} />,
    },
    {
      key: 'package',
      header: heads.package,
      narrow: 'title',
      cell: (row) => <NameCell row={row} chosen={choosing.chosen} />,
    },
    {
      key: 'expires',
      header: heads.expiresOn,
      cell: ({ product }) => (
        <Expiry product={product} today={choosing.today} without={copy.deploying} />
      ),
    },
    {
      key: 'mode',
      header: heads.mode,
      narrow: 'whole',
      cell: ({ product }) => <RenewalModeField product={product} />,
    },
    {
      key: 'annual',
      header: heads.annual,
      numeric: true,
      cell: ({ annual }) => formatYuan(annual),
    },
    {
      key: 'actions',
      header: heads.actions,
      narrow: 'actions',
      isNothing: ({ orderId, unavailable }) => orderId === null && unavailable !== null,
      cell: (row) => <Actions row={row} />,
    },
  ]
}

/** The name by which a product is told from others of its kind. */
export function useFullName(): (product: Subscription) => string {
  const copy = useCopy(renewalsCopy)
  const nameOf = useProductName()
  return (product) => {
    const which =
      product.line === 'robot'
        ? copy.robot(product.number, product.nickname)
        : product.masterAccount
    return `${nameOf(product)} ${which}`.trim()
  }
}

/** A robot whose online product is chosen comes along and cannot be chosen by itself (LIF-05). */
function isAlong({ product }: RenewalRow, chosen: readonly string[]): boolean {
  return product.line === 'robot' && chosen.includes(product.productId)
}

function ChooseCell({ row, chosen, onChoose }: Choosing & { row: RenewalRow }) {
  const { columns: heads } = useCopy(renewalsCopy)
  const fullName = useFullName()
  const { id } = row.product
  const along = isAlong(row, chosen)
  const isPossible = isChoosable(row) && !along
  const [isChosen, choose] = useEagerValue(isPossible && chosen.includes(id), (next) =>
    onChoose(id, next),
  )
  return (
    <Checkbox
      id={`choose-${id}`}
      checked={isChosen}
      disabled={!isPossible}
      onChange={({ target }) => choose(target.checked)}
      aria-describedby={isPossible ? undefined : `why-${id}`}
      className="py-0!"
    >
      <span className="md:sr-only">
        {heads.choose}
        <span className="sr-only"> {fullName(row.product)}</span>
      </span>
    </Checkbox>
  )
}

function NameCell({ row, chosen }: { row: RenewalRow; chosen: readonly string[] }) {
  const copy = useCopy(renewalsCopy)
  const nameOf = useProductName()
  const why = useWhyNot(row, chosen)
  const { product } = row
  return (
    <>
      <Link to={paths.product(product.id)}>{nameOf(product)}</Link>
      <span translate="no" className="block font-normal text-note text-text-3">
        {product.line === 'robot'
          ? copy.robot(product.number, product.nickname)
          : product.masterAccount}
      </span>
      {why && (
        <span id={`why-${product.id}`} className="block font-normal text-note text-warn">
          {why}
        </span>
      )}
    </>
  )
}

/** Why a row cannot be chosen now; null: it can. */
function useWhyNot(row: RenewalRow, chosen: readonly string[]): string | null {
  const copy = useCopy(renewalsCopy)
  const { reasons } = useCopy(actionCopy)
  if (row.orderId !== null) return copy.waiting(row.orderId)
  if (row.unavailable !== null) return reasons[row.unavailable]
  return isAlong(row, chosen) ? copy.withOnline : null
}

function Actions({ row }: { row: RenewalRow }) {
  const copy = useCopy(renewalsCopy)
  if (row.orderId !== null) {
    return (
      <TextLink strong to={paths.pay(row.orderId)}>
        {copy.pay}
      </TextLink>
    )
  }
  if (row.unavailable !== null) return '–'
  return <TextLink to={paths.renew(row.product.id)}>{copy.renew}</TextLink>
}
