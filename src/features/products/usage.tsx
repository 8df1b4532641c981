import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import { industryNames } from '../../blocks/industry-names.ts'
import { Facts, Section } from '../../blocks/section.tsx'
import { INDUSTRIES } from '../../domain/applications/index.ts'
import { KNOWLEDGE_TOPICS, type SkuId } from '../../domain/catalogue/index.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import {
  type Answering,
  capacityOf,
  quantityOf,
  type Subscription,
  type SubscriptionOf,
  sessionsLeft,
} from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { listWords } from '../../i18n/list-words.ts'
import { Notice } from '../../ui/notice.tsx'
import { centreCopy } from './centre-copy.ts'
import { PvUsage } from './pv-usage.tsx'
import { UsageBar } from './usage-bar.tsx'

/** How much there is and how much of it is used, by line (PRD-05). */
export function Usage({ product }: { product: Subscription }) {
  const copy = useCopy(centreCopy)
  switch (product.line) {
    case 'online':
    case 'phone':
      return <Numbers rows={[[copy.seats, quantityOf(product, product.sku)]]} />
    case 'interop':
      return product.holdings.length === 0 ? null : (
        <Numbers rows={[[copy.accounts, quantityOf(product, 'interop.account')]]} />
      )
    case 'robot':
      return <RobotUsage robot={product} />
    case 'ssc':
      return <SscUsage product={product} />
    case 'cdp':
      return <CdpUsage product={product} />
    case 'pv':
      return <PvUsage product={product} />
  }
}

function Numbers({ rows }: { rows: readonly (readonly [name: string, count: number])[] }) {
  const { usage } = useCopy(centreCopy)
  return (
    <Section title={usage}>
      <Facts facts={rows.map(([name, count]) => [name, formatCount(count)] as const)} />
    </Section>
  )
}

const SSC_NUMBERS = [
  ['employees', 'ssc.employees'],
  ['experts', 'ssc.experts'],
  ['tickets', 'ssc.tickets'],
  ['robots', 'ssc.robot'],
] as const satisfies readonly (readonly [string, SkuId])[]

/** All four numbers, and the one pool of its robots (PRD-01, PRD-02). */
function SscUsage({ product }: { product: SubscriptionOf<'ssc'> }) {
  const copy = useCopy(centreCopy)
  return (
    <>
      <Numbers
        rows={SSC_NUMBERS.map(([name, sku]) => [copy.ssc[name], quantityOf(product, sku)])}
      />
      <Sessions product={product} />
    </>
  )
}

function RobotUsage({ robot }: { robot: SubscriptionOf<'robot'> }) {
  const copy = useCopy(centreCopy)
  const industries = useCopy(industryNames)
  const industry = INDUSTRIES.find((one) => one === robot.industry)
  return (
    <>
      <Sessions product={robot} />
      <Facts
        facts={[
          [copy.industry, industry ? industries[industry] : ''],
          [
            copy.online,
            <Link key="online" to={paths.product(robot.productId)}>
              {robot.masterAccount}
            </Link>,
          ],
        ]}
      />
    </>
  )
}

/** Sessions used and left, and the topics its answers know. */
function Sessions({ product }: { product: Answering }) {
  const copy = useCopy(centreCopy)
  const language = useLanguage()
  const { total, used } = product.sessions
  const [all, gone, left] = [total, used, sessionsLeft(product)].map(formatCount)
  const topics = product.topics.map((topic) =>
    isTopic(topic) ? KNOWLEDGE_TOPICS[topic][language] : topic,
  )
  return (
    <Section title={copy.sessions}>
      <UsageBar
        name={copy.sessions}
        told={copy.sessionsTold(gone ?? '', all ?? '', left ?? '')}
        used={used}
        total={total}
      />
      <Facts facts={[[copy.topics, listWords(topics, language)]]} />
    </Section>
  )
}

function isTopic(topic: string): topic is keyof typeof KNOWLEDGE_TOPICS {
  return Object.hasOwn(KNOWLEDGE_TOPICS, topic)
}

/** From this part of the capacity on, in percent, boosters are offered (PRD-07). */
const WARNS_FROM = 80

/** Customers against the capacity of edition and boosters (CAT-11, PRD-07). */
function CdpUsage({ product }: { product: SubscriptionOf<'cdp'> }) {
  const copy = useCopy(centreCopy)
  const capacity = capacityOf(product)
  const { customers } = product
  const percent = Math.floor((customers * 100) / capacity)
  const [all, gone, left] = [capacity, customers, capacity - customers].map((count) =>
    formatCount(count),
  )
  return (
    <Section title={copy.usage}>
      <UsageBar
        name={copy.customers}
        told={copy.customersTold(gone ?? '', all ?? '', left ?? '')}
        used={customers}
        total={capacity}
        warns={percent >= WARNS_FROM}
      />
      {percent >= WARNS_FROM && (
        <div className="mt-3">
          <Notice tone="attention" role="status">
            {copy.nearlyFull(percent)} <Link to={paths.booster(product.id)}>{copy.booster}</Link>
          </Notice>
        </div>
      )}
    </Section>
  )
}
