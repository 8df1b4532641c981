import { type FormEvent, useState } from 'react'
import { useRun } from '../../app/hooks.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { setPvAlert } from '../../commands/set-pv-alert.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import {
  ALERT_CHANNELS,
  type AlertChannel,
  MOST_WATCHED_VIEWS,
  type PvProduct,
} from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { FieldError } from '../../ui/field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useEdits } from '../../ui/use-edits.ts'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { centreCopy } from './centre-copy.ts'

const STEP = 10_000

/** 「余额告警阈值」 in views, and where the alert goes (LIF-07). */
export function PvAlert({ product }: { product: PvProduct }) {
  const copy = useCopy(centreCopy)
  const refusals = useCopy(refusalCopy)
  const save = useRun(setPvAlert, { scope: product.id })
  const once = useOneAtATime()
  const { values, edits, ...own } = useEdits<{ typed: string; channels: readonly AlertChannel[] }>({
    typed: String(product.alert?.threshold ?? 0),
    channels: product.alert?.channels ?? [],
  })
  const { typed, channels } = values
  const [isSaved, setSaved] = useState(false)
  const { refusal } = save
  const threshold = readWholeNumber(typed)
  const edit = (changed: Partial<typeof values>) => {
    setSaved(false)
    save.reset()
    own.edit(changed)
  }
  const toggle = (channel: AlertChannel, on: boolean) => {
    edit({
      channels: ALERT_CHANNELS.filter((one) => (one === channel ? on : channels.includes(one))),
    })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    once(async () => {
      const result = await save.run({
        id: product.id,
        ...(edits.typed !== undefined && { threshold }),
        ...(edits.channels && { channels }),
      })
      if (result.ok) own.letGo(edits)
      setSaved(result.ok)
    })
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-4 pt-4">
      <NumberField
        id="threshold"
        label={copy.threshold}
        hint={copy.thresholdHint}
        error={refusal === 'not-whole' ? copy.notWhole : undefined}
        value={typed}
        meaning={threshold}
        min={0}
        max={MOST_WATCHED_VIEWS}
        step={STEP}
        onChange={(value) => edit({ typed: value })}
        names={{ decrease: copy.decrease, increase: copy.increase }}
      />
      <fieldset className="min-w-0">
        <legend className="font-strong text-ink">{copy.channelsTitle}</legend>
        <div className="flex flex-wrap gap-x-6">
          {ALERT_CHANNELS.map((channel) => (
            <Checkbox
              key={channel}
              id={`channel-${channel}`}
              checked={channels.includes(channel)}
              onChange={(event) => toggle(channel, event.target.checked)}
            >
              {copy.channels[channel]}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-4">
        <Button kind="primary" type="submit">
          {copy.save}
        </Button>
        <span role="status" className="text-small">
          {isSaved && <span className="text-ok">{copy.saved}</span>}
          {refusal !== null && refusal !== 'not-whole' && (
            <FieldError>{refusals[refusal]}</FieldError>
          )}
        </span>
      </div>
    </form>
  )
}
