import { useRef, useState } from 'react'
import { useSaving } from '../../../app/hooks.ts'
import { refusalCopy } from '../../../blocks/refusal-copy.ts'
import { setRenewal } from '../../../commands/set-renewal.ts'
import {
  AUTO_RENEW_DAYS,
  AUTO_RENEW_YEARS,
  RENEWAL_MODES,
  type RenewalSetting,
  type Subscription,
} from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { FieldError } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select-field.tsx'
import { tell } from '../../../ui/told.ts'
import { renewalsCopy } from './copy.ts'

/** 「续费方式」 of a product; of 自动续费 its years and its day (RNW-04). */
export function RenewalModeField({ product }: { product: Subscription }) {
  const copy = useCopy(renewalsCopy)
  const refusals = useCopy(refusalCopy)
  const { id } = product
  const { run, refusal } = useSaving(setRenewal, { scope: id, outlivesPage: true })
  // What was just chosen shows at once, until the record says it or it was refused. Whoever chooses on while it is being
  // saved changes what was chosen, not what the record still says.
  const [wanted, setWanted] = useState<RenewalSetting | null>(null)
  const latest = useRef<RenewalSetting | null>(null)
  const shown = wanted ?? product.renewal
  const change = async (changed: Partial<RenewalSetting>) => {
    const setting = { ...(latest.current ?? product.renewal), ...changed }
    latest.current = setting
    setWanted(setting)
    const result = await run({ id, setting })
    if (result.ok) tell({ text: copy.saved })
    if (latest.current !== setting) return
    latest.current = null
    setWanted(null)
  }
  return (
    <span className="grid gap-2 md:min-w-32">
      <Select
        aria-label={copy.mode}
        value={shown.mode}
        onChange={({ target }) => {
          const mode = RENEWAL_MODES.find((one) => one === target.value)
          if (mode) void change({ mode })
        }}
        options={RENEWAL_MODES.map((value) => ({ value, label: copy.modes[value] }))}
      />
      {shown.mode === 'automatic' && (
        <>
          <Select
            aria-label={copy.autoYears}
            value={String(shown.years)}
            onChange={({ target }) => change({ years: Number(target.value) })}
            options={choices(AUTO_RENEW_YEARS, copy.perTime)}
          />
          <Select
            aria-label={copy.autoDays}
            value={String(shown.daysBefore)}
            onChange={({ target }) => change({ daysBefore: Number(target.value) })}
            options={choices(AUTO_RENEW_DAYS, copy.daysBefore)}
          />
        </>
      )}
      {refusal && (
        <span role="alert" className="text-small">
          <FieldError>{refusals[refusal]}</FieldError>
        </span>
      )}
    </span>
  )
}

function choices({ min, max }: { min: number; max: number }, say: (value: number) => string) {
  return Array.from({ length: max - min + 1 }, (_, at) => {
    const value = min + at
    return { value: String(value), label: say(value) }
  })
}
