import { type Running, useRun } from '../../app/hooks.ts'
import { paths, type RobotEdition } from '../../app/paths.ts'
import { ContactSales } from '../../blocks/contact-sales.tsx'
import { RecordActions } from '../../blocks/record-actions.tsx'
import type { RefusalCode } from '../../blocks/refusal-copy.ts'
import { answerConsultation } from '../../commands/answer-consultation.ts'
import { type PlaceOrder, placeOrder } from '../../commands/place-order.ts'
import { requestConsultation } from '../../commands/request-consultation.ts'
import type { SkuId } from '../../domain/catalogue/index.ts'
import { type Consultation, isConsultationOpen, offeredPrice } from '../../domain/orders/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { useCopy } from '../../i18n/language.ts'
import { TextAction, TextLink } from '../../ui/button.tsx'
import { ConfirmAction } from '../../ui/confirm-action.tsx'
import { useFromHere } from '../../ui/from-here.ts'
import { tell } from '../../ui/told.ts'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { isExpired } from './consultation-state.tsx'
import { consultationsCopy } from './copy.ts'

/** Robots are chosen on a page of their own; services go straight to the cashier. */
const ROBOT_EDITIONS: Partial<Record<SkuId, RobotEdition>> = {
  'cs.robot.professional': 'professional',
  'cs.robot.enterprise': 'enterprise',
}

type ActionsProps = { consultation: Consultation; today: CivilDate }

/** 「操作」: buys what is offered, asks again where the offer ran out, closes what is open (ORD-08). */
export function ConsultationActions({ consultation, today }: ActionsProps) {
  const copy = useCopy(consultationsCopy)
  const { id, orderId, wish, line, sku, productId } = consultation
  const again = useRun(requestConsultation, { scope: `again ${id}` })
  const buying = useRun(placeOrder, { scope: `service ${id}` })
  const closing = useRun(answerConsultation, { scope: id })
  const refusal = closing.refusal ?? buying.refusal
  return (
    <RecordActions refusal={refusal}>
      {offeredPrice(consultation, today).ok && (
        <BuyAction consultation={consultation} buying={buying} />
      )}
      {isExpired({ consultation, today }) && (
        <ContactSales
          title={copy.again}
          wish={wish}
          answeredBy="architect"
          asking={{
            about: 'architect' as const,
            line,
            ...(sku && { sku }),
            ...(productId && { productId }),
          }}
          contact={again}
        />
      )}
      {orderId && <TextLink to={paths.order(orderId)}>{copy.order}</TextLink>}
      {isConsultationOpen(consultation) && (
        <ConfirmAction
          label={copy.close}
          title={copy.closeTitle}
          text={copy.closeText}
          keep={copy.keep}
          onConfirm={async () => {
            const result = await closing.run({ id, to: 'closed', by: 'customer' })
            if (result.ok) tell({ text: copy.closed(id) })
          }}
        />
      )}
    </RecordActions>
  )
}

type BuyActionProps = {
  consultation: Consultation
  buying: Running<PlaceOrder, string, RefusalCode>
}

function BuyAction({ consultation, buying }: BuyActionProps) {
  const copy = useCopy(consultationsCopy)
  const fromHere = useFromHere()
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
      const goOn = fromHere()
      const result = await buying.run({ purchase: { what: 'service', consultationId: id } })
      if (result.ok) await goOn(paths.pay(result.value))
    })
  return (
    <TextAction strong onClick={buy}>
      {copy.buy}
    </TextAction>
  )
}
