import { useState } from 'react'
import { type UseFormReturn, useController } from 'react-hook-form'
import * as z from 'zod/mini'
import { useRun } from '../../app/hooks.ts'
import { ChangedElsewhere } from '../../blocks/changed-elsewhere.tsx'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { setPvAlert } from '../../commands/set-pv-alert.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { checkedBy } from '../../domain/shared/read-input.ts'
import {
  ALERT_CHANNELS,
  type AlertChannel,
  MOST_WATCHED_VIEWS,
  type PvProduct,
} from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { sending } from '../../ui/busy-press.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { FieldError } from '../../ui/field.tsx'
import { letGo, typedInto, useFollowingForm, useFormField, useWhenTyped } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useElsewhere } from '../../ui/use-elsewhere.ts'
import { useSubmitOnce } from '../../ui/use-one-at-a-time.ts'
import { centreCopy } from './centre-copy.ts'

const STEP = 10_000

/** What is filled in of an alert; of what is wrong with it only the number is the field's fault (LIF-07). */
const alertSchema = checkedBy<{ typed: string; channels: AlertChannel[] }>(
  z.object({ typed: z.string(), channels: z.array(z.enum(ALERT_CHANNELS)) }),
  ({ typed }) => (readWholeNumber(typed) >= 0 ? {} : { typed: 'not-whole' }),
)

type AlertForm = UseFormReturn<z.infer<typeof alertSchema>>

/** 「余额告警阈值」 in views, and where the alert goes (LIF-07). */
export function PvAlert({ product }: { product: PvProduct }) {
  const copy = useCopy(centreCopy)
  const refusals = useCopy(refusalCopy)
  const save = useRun(setPvAlert, { scope: product.id })
  const kept = {
    typed: String(product.alert?.threshold ?? 0),
    channels: [...(product.alert?.channels ?? [])],
  }
  const form = useFollowingForm(alertSchema, kept)
  const elsewhere = useElsewhere(form, kept)
  const [isSaved, setSaved] = useState(false)
  const { refusal, reset } = save
  useWhenTyped(form, () => {
    setSaved(false)
    // What was not refused is not rendered for it.
    if (refusal !== null) reset()
  })
  const submit = useSubmitOnce(form, async () => {
    const sent = typedInto(form)
    const threshold = sent.typed === undefined ? undefined : readWholeNumber(sent.typed)
    const typed = threshold === undefined ? undefined : String(threshold)
    // In the form in which it is kept: else one's own save looks like another tab's change.
    if (typed !== undefined) elsewhere.typed.type('typed', typed, kept.typed)
    const result = await save.run({
      id: product.id,
      ...(threshold !== undefined && { threshold }),
      ...(sent.channels && { channels: sent.channels }),
    })
    if (result.ok) letGo(form, sent, { ...sent, ...(typed !== undefined && { typed }) })
    // Somebody may have typed on meanwhile.
    setSaved(result.ok && Object.keys(typedInto(form)).length === 0)
  })
  return (
    <form onSubmit={sending(submit)} noValidate className="grid gap-4 pt-4">
      <ChangedElsewhere
        elsewhere={elsewhere}
        nameOf={(name) => (name === 'typed' ? copy.threshold : copy.channelsTitle)}
        texts={['typed']}
        isSavedByButton
      />
      <Threshold form={form} />
      <Channels form={form} />
      <div className="flex flex-wrap items-center gap-4">
        <Button kind="primary" type="submit">
          {copy.save}
        </Button>
        <span role="status" className="text-small">
          {isSaved && (
            <span className="text-ok">
              <span>{copy.saved}</span>
              {copy.savedNext(product.alert?.threshold ?? 0)}
            </span>
          )}
          {refusal !== null && <FieldError>{refusals[refusal]}</FieldError>}
        </span>
      </div>
    </form>
  )
}

function Threshold({ form }: { form: AlertForm }) {
  const copy = useCopy(centreCopy)
  const { value, onChange, onBlur, error } = useFormField({
    ...{ form, name: 'typed', say: () => copy.notWhole },
  })
  return (
    <NumberField
      id="threshold"
      label={copy.threshold}
      hint={copy.thresholdHint}
      error={error}
      value={value}
      meaning={readWholeNumber(value)}
      min={0}
      max={MOST_WATCHED_VIEWS}
      step={STEP}
      onChange={onChange}
      onBlur={onBlur}
      names={{ decrease: copy.decrease, increase: copy.increase }}
    />
  )
}

function Channels({ form }: { form: AlertForm }) {
  const copy = useCopy(centreCopy)
  const { field } = useController({ name: 'channels', control: form.control })
  const channels: readonly AlertChannel[] = field.value
  const toggle = (channel: AlertChannel, on: boolean) =>
    field.onChange(ALERT_CHANNELS.filter((one) => (one === channel ? on : channels.includes(one))))
  return (
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
  )
}
