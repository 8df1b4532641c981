import { useState } from 'react'
import { useRun } from '../../app/hooks.ts'
import { consultationWords } from '../../blocks/consultation-words.ts'
import { answerConsultation } from '../../commands/answer-consultation.ts'
import { offerPrice } from '../../commands/offer-price.ts'
import { getSku, PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { formatMobile } from '../../domain/identity/index.ts'
import type { Consultation } from '../../domain/orders/index.ts'
import { readCivilDate } from '../../domain/shared/read-civil-date.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { counterCopy } from './counter-copy.ts'
import { WaitingGroup } from './waiting-group.tsx'

type ConsultationGroupProps = { consultation: Consultation; onDone: (what: string) => void }

/** Sales or the architect: called back, made an offer, closed (ORD-08). */
export function ConsultationGroup({ consultation, onDone }: ConsultationGroupProps) {
  const copy = useCopy(counterCopy)
  const words = useCopy(consultationWords)
  const language = useLanguage()
  const { id, sku, line, state, contactName, mobile, wish } = consultation
  const answer = useRun(answerConsultation, { scope: `counter ${id}` })
  const offering = useRun(offerPrice, { scope: id })
  const [amount, setAmount] = useState('')
  const [validThrough, setValidThrough] = useState('')
  const move = async (to: 'contacted' | 'closed') => {
    const { ok } = await answer.run({ id, to, by: 'reviewer' })
    if (ok) onDone(`${copy.done[to]} ${id}`)
  }
  const offer = async () => {
    const date = readCivilDate(validThrough) ?? validThrough
    const { ok } = await offering.run({ id, amount, validThrough: date })
    if (!ok) return
    setAmount('')
    onDone(`${copy.done.offered} ${id}`)
  }
  const subject = sku === null ? PRODUCT_LINES[line] : getSku(sku).name
  return (
    <WaitingGroup
      name={id}
      title={`${id} ${subject[language]}`}
      aside={words.states[state]}
      note={`${words.about[consultation.about]} · ${contactName} ${formatMobile(mobile)} · ${wish}`}
      refusal={offering.refusal ?? answer.refusal}
      fields={
        sku !== null && (
          <div className="mt-3 grid grid-cols-2 gap-3">
            <TextField
              id={`price-${id}`}
              label={copy.price}
              hint={copy.priceHint}
              inputMode="decimal"
              autoComplete="off"
              value={amount}
              onChange={setAmount}
            />
            <TextField
              id={`until-${id}`}
              label={copy.until}
              hint="YYYY-MM-DD"
              inputMode="numeric"
              autoComplete="off"
              value={validThrough}
              onChange={setValidThrough}
            />
          </div>
        )
      }
    >
      {sku !== null && (
        <Button size="small" onClick={offer}>
          {copy.offer}
        </Button>
      )}
      {state === 'submitted' && (
        <Button size="small" onClick={() => move('contacted')}>
          {copy.contacted}
        </Button>
      )}
      <Button size="small" onClick={() => move('closed')}>
        {copy.close}
      </Button>
    </WaitingGroup>
  )
}
