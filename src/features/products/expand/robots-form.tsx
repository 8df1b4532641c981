import { useState } from 'react'
import { industryNames } from '../../../blocks/industry-names.ts'
import { Facts } from '../../../blocks/section.tsx'
import { sscOptionNames } from '../../../blocks/ssc-option-names.ts'
import { ROBOT_INDUSTRIES } from '../../../domain/applications/index.ts'
import { getSku, type SkuId } from '../../../domain/catalogue/index.ts'
import {
  LONGEST_NICKNAME,
  type PurchaseOf,
  repeatedNicknames,
} from '../../../domain/orders/index.ts'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import type { SubscriptionOf } from '../../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { AmountField, type Counted, useAmountProblem } from './amount-field.tsx'
import { growCopy } from './copy.ts'
import { type FieldProblem, OrderForm, type Telling } from './order-form.tsx'
import { useIndustryOf } from './queries.ts'
import { robotsCopy } from './robots-copy.ts'
import { useSessionPacks } from './session-packs.ts'
import { TimeLeft } from './time-left.tsx'

/** Without a session pack. */
const NONE = 'none'

type RobotsFormProps = {
  online: SubscriptionOf<'online'>
  sku: SkuId
  consultationId: string | null
}

/** How many robots, who they are, for which industry, with how many sessions (PRD-03, PRC-05). */
export function RobotsForm({ online, sku, consultationId }: RobotsFormProps) {
  const copy = useCopy(robotsCopy)
  const common = useCopy(growCopy)
  const options = useCopy(sscOptionNames)
  const industries = useCopy(industryNames)
  const language = useLanguage()
  const packs = useSessionPacks('robot')
  const problemWith = useAmountProblem()
  const ofEnterprise = useIndustryOf(online.applicationId)
  const named = ROBOT_INDUSTRIES.find((one) => one === ofEnterprise)
  const [industry, setIndustry] = useState<string>(named ?? 'other')
  const [sessions, setSessions] = useState(NONE)
  const [count, setCount] = useState('1')
  const [nicknames, setNicknames] = useState<readonly string[]>([])

  const counted: Counted = { id: 'count', label: copy.count, sku, unit: copy.unit }
  const wrongCount = problemWith(counted, count)
  const shown = wrongCount === null ? readWholeNumber(count) : 0
  const robots = Array.from({ length: shown }, (_, at) => nicknames[at] ?? '')
  const repeated = repeatedNicknames(robots)
  const unnamed = robots.flatMap((nickname, at): FieldProblem[] => {
    const field = { fieldId: nicknameId(at), label: copy.nickname(at + 1) }
    if (nickname.trim() === '') return [{ ...field, message: common.required }]
    return repeated.includes(at) ? [{ ...field, message: copy.repeated }] : []
  })
  const problems =
    wrongCount === null
      ? unnamed
      : [{ fieldId: counted.id, label: counted.label, message: wrongCount }]
  const pack = packs.find((one) => one.sku === sessions)
  const purchase: PurchaseOf<'robots'> = {
    what: 'robots',
    productId: online.id,
    ...{ sku, industry, consultationId },
    // Priced while names are still missing; ordering needs all of them.
    robots: robots.map((nickname, at) => ({ nickname: nickname.trim() || copy.nickname(at + 1) })),
    sessions: pack?.sku ?? null,
  }
  const name = getSku(sku).name[language]
  return (
    <OrderForm
      productId={online.id}
      what="robots"
      purchase={wrongCount === null ? purchase : null}
      problems={problems}
      asksAgreement
      summary={copy.summary(count.trim(), name)}
    >
      {(telling) => (
        <>
          <Facts
            facts={[
              [copy.account, online.masterAccount],
              [copy.module, name],
            ]}
          />
          <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
            <SelectField
              id="industry"
              label={copy.industry}
              hint={copy.industryHint}
              value={industry}
              onChange={(event) => setIndustry(event.target.value)}
              options={ROBOT_INDUSTRIES.map((value) => ({ value, label: industries[value] }))}
            />
            <SelectField
              id="vendor"
              label={copy.vendor}
              options={copy.vendors.map((vendor) => ({ value: vendor, label: vendor }))}
            />
            <SelectField
              id="sessions"
              label={copy.sessions}
              hint={copy.sessionsHint}
              value={sessions}
              onChange={(event) => setSessions(event.target.value)}
              options={[
                { value: NONE, label: options.none },
                ...packs.map((one) => ({ value: one.sku, label: one.name })),
              ]}
            />
          </div>
          <TimeLeft expiresOn={online.expiresOn} label={copy.term} />
          <AmountField counted={counted} value={count} onChange={setCount} telling={telling} />
          <Nicknames
            nicknames={robots}
            telling={telling}
            onChange={(at, value) => setNicknames(replaced(nicknames, at, value))}
          />
        </>
      )}
    </OrderForm>
  )
}

type NicknamesProps = {
  nicknames: readonly string[]
  telling: Telling
  onChange: (at: number, nickname: string) => void
}

function Nicknames({ nicknames, telling, onChange }: NicknamesProps) {
  const copy = useCopy(robotsCopy)
  return (
    <div>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {nicknames.map((nickname, at) => (
          <TextField
            key={nicknameId(at)}
            id={nicknameId(at)}
            label={copy.nickname(at + 1)}
            value={nickname}
            maxLength={LONGEST_NICKNAME}
            error={telling.problemOf(nicknameId(at))}
            onChange={(event) => onChange(at, event.target.value)}
            onBlur={() => telling.onLeave(nicknameId(at))}
          />
        ))}
      </div>
      <p className="mt-2 text-small text-text-3">{copy.nicknamesHint}</p>
    </div>
  )
}

function nicknameId(at: number): string {
  return `nickname-${at + 1}`
}

function replaced(nicknames: readonly string[], at: number, value: string): readonly string[] {
  const length = Math.max(nicknames.length, at + 1)
  return Array.from({ length }, (_, index) => (index === at ? value : (nicknames[index] ?? '')))
}
