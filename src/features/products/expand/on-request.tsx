import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useRun, useView } from '../../../app/hooks.ts'
import { useNow } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { consultationWords } from '../../../blocks/consultation-words.ts'
import { ContactSales } from '../../../blocks/contact-sales.tsx'
import { Section } from '../../../blocks/section.tsx'
import { requestConsultation } from '../../../commands/request-consultation.ts'
import type { SkuId } from '../../../domain/catalogue/index.ts'
import { type Consultation, offeredPrice } from '../../../domain/orders/index.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import type { Subscription } from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { openConsultations } from '../../../queries/open-consultations.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { onRequestCopy } from './on-request-copy.ts'

type OnRequestProps = {
  product: Subscription
  sku: SkuId
  /** Where an offer is bought; null: from the consultation. */
  buyAt?: (consultationId: string) => string
  /** What the wish begins with. */
  wish: string
  children: ReactNode
}

/** What has no list price: what it is, and the architect who quotes it (CAT-06, ORD-08). */
export function OnRequest({ product, sku, buyAt, wish, children }: OnRequestProps) {
  const copy = useCopy(onRequestCopy)
  const ask = useRun(requestConsultation, { scope: `${sku} ${product.id}` })
  const line = product.line === 'online' ? 'robot' : product.line
  const consultations = useView(openConsultations, { productId: product.id, sku })
  return (
    <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
      <div className="grid min-w-0 flex-1 gap-8">
        {children}
        {consultations.length > 0 && (
          <Section title={copy.open}>
            <ul>
              {consultations.map((consultation) => (
                <OpenConsultation key={consultation.id} consultation={consultation} buyAt={buyAt} />
              ))}
            </ul>
            <p className="mt-3">
              <Link to={paths.consultations}>{copy.toConsultations}</Link>
            </p>
          </Section>
        )}
      </div>
      <section
        aria-label={copy.price}
        className="border-rule border-t-2 pt-5 md:w-[300px] lg:w-[360px]"
      >
        <h2 className="text-h3">{copy.price}</h2>
        <p className="mt-2 font-strong text-h3 text-ink">{copy.onRequest}</p>
        <p className="mt-1 text-small text-text-2">{copy.how}</p>
        <div className="mt-5 grid">
          <ContactSales
            title={copy.contact}
            wish={wish}
            answeredBy="architect"
            primary
            asking={{ about: 'architect' as const, line, sku, productId: product.id }}
            contact={ask}
          />
        </div>
      </section>
    </div>
  )
}

type OpenConsultationProps = {
  consultation: Consultation
  buyAt: OnRequestProps['buyAt']
}

function OpenConsultation({ consultation, buyAt }: OpenConsultationProps) {
  const copy = useCopy(onRequestCopy)
  const words = useCopy(consultationWords)
  const today = civilDateOf(useNow())
  const { id, state, offer } = consultation
  const isBuyable = offeredPrice(consultation, today).ok
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-b py-2.5">
      <span className="text-ink">{id}</span>
      <span className="font-strong">{words.states[state]}</span>
      <span className="flex-1 text-text-2">
        {offer ? copy.offered(formatPrice(offer.amount), offer.validThrough) : copy.waiting}
      </span>
      {isBuyable && buyAt && (
        <ButtonLink size="small" to={buyAt(id)}>
          {copy.buy}
        </ButtonLink>
      )}
    </li>
  )
}
