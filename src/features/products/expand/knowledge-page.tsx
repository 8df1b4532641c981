import { Link, useSearchParams } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { getSku, KNOWLEDGE_TOPICS } from '../../../domain/catalogue/index.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { type Answering, knowledgeSku } from '../../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { changeFields, useFormChoice } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { RadioList } from '../../../ui/radio-list.tsx'
import { OrderForm } from './order-form.tsx'
import { type KnowledgeWish, knowledgeSchema } from './order-schemas.ts'
import { ProductGate } from './product-gate.tsx'
import { RobotChoice, useAnsweringName, useChosenOf } from './robot-choice.tsx'
import { topUpCopy } from './top-up-copy.ts'
import { useOrderForm } from './use-order-form.ts'

const TOPIC_FIELD = 'topic'

/** 行业知识云: one industry's knowledge, once, for a robot or for SSC; recommends the cold start (CAT-10). */
export function KnowledgePage() {
  return (
    <ProductGate action="knowledge" lines={['robot', 'ssc']}>
      {(product) => <Knowledge product={product} />}
    </ProductGate>
  )
}

function Knowledge({ product }: { product: Answering }) {
  const copy = useCopy(topUpCopy)
  const language = useLanguage()
  const nameOf = useAnsweringName()
  const [query] = useSearchParams()
  const chosenOf = useChosenOf(product)
  const topicOf = ({ robot, topic }: Pick<KnowledgeWish, 'robot' | 'topic'>) => {
    const free = freeTopics(chosenOf(robot))
    return free.find((one) => one === topic) ?? free[0]
  }
  const form = useOrderForm(
    knowledgeSchema((wish) => topicOf(wish) === undefined),
    // As a plan says it (PLN-03).
    { robot: product.id, topic: query.get('topic') ?? '', agreed: false },
  )
  const robot = useFormChoice(form, 'robot')
  const chosen = chosenOf(robot)
  const topic = topicOf({ robot, topic: useFormChoice(form, 'topic') })
  const { topics = [], price } = getSku(knowledgeSku(chosen.line))
  const amount = price.kind === 'fixed' ? formatPrice(price.amount) : ''
  const named = topic && KNOWLEDGE_TOPICS[topic][language]
  return (
    <OrderForm
      form={form}
      productId={chosen.id}
      what="knowledge"
      purchaseOf={(wish) => {
        const wished = topicOf(wish)
        if (wished === undefined) return null
        return { what: 'knowledge', productId: chosenOf(wish.robot).id, topic: wished }
      }}
      fields={[{ name: TOPIC_FIELD, id: TOPIC_FIELD, label: copy.cloud, say: () => copy.allOwned }]}
      asksAgreement
      summaryOf={() => named ?? copy.cloud}
      noteOf={() => named && copy.knowledgeFor(nameOf(chosen), named)}
    >
      {product.line === 'robot' && (
        <RobotChoice
          product={product}
          action="knowledge"
          value={robot}
          onChange={(robot) => changeFields(form, { robot })}
          onlySeveral
        />
      )}
      <RadioList
        id={TOPIC_FIELD}
        legend={copy.cloud}
        value={topic ?? null}
        onChange={(one) => changeFields(form, { topic: one })}
        error={topic ? undefined : copy.allOwned}
        choices={topics.map((one) => {
          const isOwned = chosen.topics.includes(one)
          return {
            value: one,
            label: KNOWLEDGE_TOPICS[one][language],
            description: isOwned ? copy.owned : copy.topicPrice(amount),
            unavailable: isOwned,
          }
        })}
      />
      <Notice role="status">
        {copy.coldStart} <Link to={paths.coldstart(chosen.id)}>{copy.toColdStart}</Link>
      </Notice>
    </OrderForm>
  )
}

/** What it does not know yet. */
function freeTopics(chosen: Answering) {
  const { topics = [] } = getSku(knowledgeSku(chosen.line))
  return topics.filter((topic) => !chosen.topics.includes(topic))
}
