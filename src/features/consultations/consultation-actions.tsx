import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths, type RobotEdition } from '../../app/paths.ts'
import { ContactSales } from '../../blocks/contact-sales.tsx'
import { type RefusalCode, refusalCopy } from '../../blocks/refusal-copy.ts'
import type { SkuId } from '../../domain/catalogue/index.ts'
import { type Consultation, isConsultationOpen, offeredPrice } from '../../domain/orders/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { useCopy } from '../../i18n/language.ts'
import { TextAction, TextLink } from '../../ui/button.tsx'
import { ConfirmAction } from '../../ui/confirm-action.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { isExpired } from './consultation-state.tsx'
import { consultationsCopy } from './copy.ts'
import { useAskAgain, useCloseConsultation, useOrderService } from './mutations.ts'

/** Robots are chosen on a page of their own; services go straight to the cashier. */
const ROBOT_EDITIONS: Partial<Record<SkuId, RobotEdition>> = {
  'cs.robot.professional': 'professional',
  'cs.robot.enterprise': 'enterprise',
}

type ActionsProps = { consultation: Consultation; today: CivilDate }

/** 「操作」: buys what is offered, asks again where the offer ran out, closes what is open (ORD-08). */
export function ConsultationActions({ consultation, today }: ActionsProps) {
  const copy = useCopy(consultationsCopy)
  const refusals = useCopy(refusalCopy)
  const askAgain = useAskAgain(consultation)
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const { orderId, wish } = consultation
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {offeredPrice(consultation, today).ok && (
        <BuyAction consultation={consultation} onRefusal={setRefusal} />
      )}
      {isExpired({ consultation, today }) && (
        <ContactSales title={copy.again} wish={wish} answeredBy="architect" onSubmit={askAgain} />
      )}
      {orderId && <TextLink to={paths.order(orderId)}>{copy.order}</TextLink>}
      {isConsultationOpen(consultation) && (
        <CloseAction id={consultation.id} onRefusal={setRefusal} />
      )}
      {refusal && (
        <Notice tone="bad" role="alert">
          {refusals[refusal]}
        </Notice>
      )}
    </div>
  )
}

type OnRefusal = { onRefusal: (code: RefusalCode) => void }

function BuyAction({ consultation, onRefusal }: { consultation: Consultation } & OnRefusal) {
  const copy = useCopy(consultationsCopy)
  const navigate = useNavigate()
  const order = useOrderService(consultation.id)
  const once = useOneAtATime()
  const { id, sku, productId } = consultation
  const edition = sku === null ? undefined : ROBOT_EDITIONS[sku]
  if (edition) {
    if (productId === null) return null
    return (
      <TextLink strong to={paths.newRobots(productId, edition, id)}>
        {copy.buy}
      </TextLink>
    )
  }
  const buy = () =>
    once(async () => {
      const result = await order.run()
      if (result.ok) await navigate(paths.pay(result.value))
      else onRefusal(result.error.code)
    })
  return (
    <TextAction strong onClick={buy}>
      {copy.buy}
    </TextAction>
  )
}

/** 「关闭咨询」: asks once. */
function CloseAction({ id, onRefusal }: { id: string } & OnRefusal) {
  const copy = useCopy(consultationsCopy)
  const close = useCloseConsultation(id)
  const confirm = async () => {
    const result = await close.run()
    if (!result.ok) onRefusal(result.error.code)
  }
  return (
    <ConfirmAction
      label={copy.close}
      title={copy.closeTitle}
      text={copy.closeText}
      keep={copy.keep}
      onConfirm={confirm}
    />
  )
}
