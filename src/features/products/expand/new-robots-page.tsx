import { useSearchParams } from 'react-router'
import { paths, type RobotEdition } from '../../../app/paths.ts'
import { refusalCopy } from '../../../blocks/refusal-copy.ts'
import { Facts } from '../../../blocks/section.tsx'
import { getSku, type SkuId } from '../../../domain/catalogue/index.ts'
import { offeredPrice } from '../../../domain/orders/index.ts'
import type { ProductAction, SubscriptionOf } from '../../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Notice } from '../../../ui/notice.tsx'
import { OnRequest } from './on-request.tsx'
import { ProductGate } from './product-gate.tsx'
import { useConsultation, useDay } from './queries.ts'
import { robotsCopy } from './robots-copy.ts'
import { RobotsForm } from './robots-form.tsx'
import { TimeLeft } from './time-left.tsx'

const EDITIONS: Record<RobotEdition, { sku: SkuId; action: ProductAction }> = {
  standard: { sku: 'cs.robot.standard', action: 'robot-standard' },
  professional: { sku: 'cs.robot.professional', action: 'robot-professional' },
  enterprise: { sku: 'cs.robot.enterprise', action: 'robot-enterprise' },
}

/** 购买机器人 for an online product; without a known edition in its address, the standard one (PRD-03). */
export function NewRobotsPage() {
  const copy = useCopy(robotsCopy)
  const [params] = useSearchParams()
  const edition = editionOf(params.get('edition'))
  const { sku, action } = EDITIONS[edition]
  const consultation = params.get('consultation')
  return (
    <ProductGate action={action} title={copy.title} lines={['online']} key={edition}>
      {(online) =>
        getSku(sku).price.kind === 'fixed' ? (
          <RobotsForm online={online} sku={sku} consultationId={null} />
        ) : (
          <Quoted online={online} edition={edition} consultationId={consultation} />
        )
      }
    </ProductGate>
  )
}

function editionOf(named: string | null): RobotEdition {
  return named === 'professional' || named === 'enterprise' ? named : 'standard'
}

type QuotedProps = {
  online: SubscriptionOf<'online'>
  edition: RobotEdition
  consultationId: string | null
}

/** An edition on request: the form at the architect's price, or the way to the architect (CAT-06, ORD-08). */
function Quoted({ online, edition, consultationId }: QuotedProps) {
  const copy = useCopy(robotsCopy)
  const refusals = useCopy(refusalCopy)
  const language = useLanguage()
  const today = useDay()
  const { sku } = EDITIONS[edition]
  const consultation = useConsultation(consultationId)
  const isMeant = consultation?.sku === sku && consultation.productId === online.id
  const price = isMeant ? offeredPrice(consultation, today) : null
  if (isMeant && price?.ok) {
    return (
      <>
        <div className="mb-6">
          <Notice role="status">
            {copy.offered(consultation.id, consultation.offer?.validThrough ?? '')}
          </Notice>
        </div>
        <RobotsForm online={online} sku={sku} consultationId={consultation.id} />
      </>
    )
  }
  const name = getSku(sku).name[language]
  return (
    <>
      {consultationId !== null && (
        <div className="mb-6">
          <Notice tone="attention" role="status">
            {price && !price.ok ? refusals[price.error.code] : copy.wrongConsultation}
          </Notice>
        </div>
      )}
      <OnRequest
        product={online}
        sku={sku}
        buyAt={(id) => paths.newRobots(online.id, edition, id)}
        wish={name}
      >
        <Facts
          facts={[
            [copy.account, online.masterAccount],
            [copy.module, name],
          ]}
        />
        <TimeLeft expiresOn={online.expiresOn} label={copy.term} />
      </OnRequest>
    </>
  )
}
