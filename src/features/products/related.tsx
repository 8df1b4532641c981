import { Link } from 'react-router'
import { useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { useActionName } from '../../blocks/action-copy.ts'
import { Section } from '../../blocks/section.tsx'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import {
  hasNothingToAnswerWith,
  type Subscription,
  sessionsLeft,
} from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { ordersOfProduct } from '../../queries/orders-of-product.ts'
import { robotsOfProduct } from '../../queries/robots-of-product.ts'
import { TextLink } from '../../ui/button.tsx'
import { centreCopy } from './centre-copy.ts'
import { productsCopy } from './copy.ts'
import { ProductStatus } from './product-status.tsx'

/** All paid orders that opened or changed the product, each with its page (PRD-05). */
export function OrdersOfProduct({ product }: { product: Subscription }) {
  const copy = useCopy(centreCopy)
  const language = useLanguage()
  const orders = useView(ordersOfProduct, { id: product.id })
  return (
    <Section title={copy.orders}>
      {orders.length === 0 && <p className="py-3 text-text-2">{copy.noOrders}</p>}
      <ul>
        {orders.map(({ id, title, payment }) => (
          <li key={id} className="border-line border-b py-2.5">
            <span className="flex flex-wrap justify-between gap-x-4">
              <Link to={paths.order(id)}>{id}</Link>
              <span translate="no" className="text-ink">
                {formatPrice(payment.amount)}
              </span>
            </span>
            <span className="block text-text">{title[language]}</span>
            <span className="block text-note text-text-3">{civilDateTimeOf(payment.at)}</span>
          </li>
        ))}
      </ul>
      {orders.length > 0 && <p className="mt-2 text-small text-text-3">{copy.papers}</p>}
    </Section>
  )
}

/** The robots of an online product, by number and nickname. */
export function RobotsOfProduct({ product, today }: { product: Subscription; today: CivilDate }) {
  const copy = useCopy(centreCopy)
  const { robot: nameOf } = useCopy(productsCopy)
  const nameOfAction = useActionName()
  const robots = useView(robotsOfProduct, { id: product.id })
  if (robots.length === 0) return null
  return (
    <Section title={copy.robots}>
      <ul>
        {robots.map((robot) => (
          <li
            key={robot.id}
            className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-line border-b py-2.5"
          >
            <Link to={paths.product(robot.id)}>{nameOf(robot.number, robot.nickname)}</Link>
            <span className="flex-1 whitespace-nowrap text-text-2">
              {copy.robotLeft(formatCount(sessionsLeft(robot)))}
            </span>
            {hasNothingToAnswerWith(robot, today) && (
              <TextLink strong to={paths.recharge(robot.id)}>
                {nameOfAction('robot', 'recharge')}
              </TextLink>
            )}
            <ProductStatus product={robot} today={today} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
