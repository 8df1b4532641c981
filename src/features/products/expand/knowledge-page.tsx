import { useState } from 'react'
import { Link } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { getSku, KNOWLEDGE_TOPICS } from '../../../domain/catalogue/index.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { type Answering, knowledgeSku } from '../../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Notice } from '../../../ui/notice.tsx'
import { RadioList } from '../../../ui/radio-list.tsx'
import { OrderForm } from './order-form.tsx'
import { ProductGate } from './product-gate.tsx'
import { RobotChoice, useAnsweringName, useChosen } from './robot-choice.tsx'
import { topUpCopy } from './top-up-copy.ts'

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
  const [robot, setRobot] = useState(product.id)
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = useChosen(product, robot)
  const { topics = [], price } = getSku(knowledgeSku(chosen.line))
  const free = topics.filter((topic) => !chosen.topics.includes(topic))
  const topic = free.find((one) => one === wanted) ?? free[0]
  const amount = price.kind === 'fixed' ? formatPrice(price.amount) : ''
  return (
    <OrderForm
      productId={chosen.id}
      what="knowledge"
      purchase={topic ? { what: 'knowledge', productId: chosen.id, topic } : null}
      problems={topic ? [] : [{ fieldId: TOPIC_FIELD, label: copy.cloud, message: copy.allOwned }]}
      asksAgreement
      summary={topic ? KNOWLEDGE_TOPICS[topic][language] : copy.cloud}
      note={topic && copy.knowledgeFor(nameOf(chosen), KNOWLEDGE_TOPICS[topic][language])}
    >
      {() => (
        <>
          {product.line === 'robot' && (
            <RobotChoice
              product={product}
              action="knowledge"
              value={robot}
              onChange={setRobot}
              onlySeveral
            />
          )}
          <RadioList
            id={TOPIC_FIELD}
            legend={copy.cloud}
            value={topic ?? null}
            onChange={setWanted}
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
        </>
      )}
    </OrderForm>
  )
}
