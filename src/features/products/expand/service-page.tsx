import { Section } from '../../../blocks/section.tsx'
import { getSku } from '../../../domain/catalogue/index.ts'
import { type SubscriptionOf, serviceSku } from '../../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { OnRequest } from './on-request.tsx'
import { onRequestCopy } from './on-request-copy.ts'
import { ProductGate } from './product-gate.tsx'
import { useAnsweringName } from './robot-choice.tsx'
import { serviceCopy } from './service-copy.ts'

/** 冷启动服务 of a robot or SSC: what it is, and the architect who quotes it (CAT-06). */
export function ColdStartPage() {
  return (
    <ProductGate action="coldstart" lines={['robot', 'ssc']}>
      {(product) => <Service product={product} />}
    </ProductGate>
  )
}

/** 实施服务 of CDP: training, delivery, technical support, project management (CAT-11). */
export function ImplementationPage() {
  return (
    <ProductGate action="implementation" lines={['cdp']}>
      {(product) => <Service product={product} />}
    </ProductGate>
  )
}

function Service({ product }: { product: SubscriptionOf<'robot' | 'ssc' | 'cdp'> }) {
  const copy = useCopy(serviceCopy)
  const { about } = useCopy(onRequestCopy)
  const language = useLanguage()
  const nameOf = useAnsweringName()
  const sku = serviceSku(product.line)
  const service = copy[product.line]
  const owner = product.line === 'robot' ? ` ${nameOf(product)}` : ''
  return (
    <OnRequest product={product} sku={sku} wish={`${getSku(sku).name[language]}${owner}`}>
      <Section title={about}>
        <ul className="grid gap-2 pt-3">
          {service.about.map((sentence) => (
            <li key={sentence} className="flex gap-2.5">
              <span aria-hidden="true" className="text-text-3">
                –
              </span>
              {sentence}
            </li>
          ))}
        </ul>
        <p className="mt-3 text-small text-text-2">{service.by}</p>
      </Section>
    </OnRequest>
  )
}
