import { consultationWords } from '../../blocks/consultation-words.ts'
import {
  type Consultation,
  type ConsultationState,
  offeredPrice,
} from '../../domain/orders/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { useCopy } from '../../i18n/language.ts'
import { StateLabel, type Tone } from '../../ui/state-label.tsx'
import { consultationsCopy } from './copy.ts'

const TONES: Record<ConsultationState, Tone> = {
  submitted: 'working',
  contacted: 'working',
  quoted: 'good',
  won: 'good',
  closed: 'ended',
}

type StateProps = { consultation: Consultation; today: CivilDate }

/** An offer that ran out stays 已报价, and says that it cannot be bought any more. */
export function isExpired({ consultation, today }: StateProps): boolean {
  const price = offeredPrice(consultation, today)
  return !price.ok && price.error.code === 'offer-expired'
}

/** 「状态」, and under it what happens next (ORD-08). */
export function ConsultationStateCell({ consultation, today }: StateProps) {
  const copy = useCopy(consultationsCopy)
  const words = useCopy(consultationWords)
  const { state } = consultation
  const expired = isExpired({ consultation, today })
  return (
    <>
      <StateLabel tone={expired ? 'attention' : TONES[state]}>{words.states[state]}</StateLabel>
      <span className="block pl-[17px] text-note text-text-3">
        {expired ? copy.expired : copy.next[state]}
      </span>
    </>
  )
}
