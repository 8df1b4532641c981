import { useSaving, useView } from '../../app/hooks.ts'
import { changeDemoSettings } from '../../commands/change-demo-settings.ts'
import { MOST_GIFT_VIEWS } from '../../domain/shared/demo-settings.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { demoSettingsShown } from '../../queries/demo-settings-shown.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { counterCopy } from './counter-copy.ts'
import { useChoice } from './use-choice.ts'
import { RefusalNote } from './waiting-group.tsx'

/** 「下一笔 PV 订单赠送次数」: what a promotion gives on top; it needs no button. */
export function GiftViews() {
  const copy = useCopy(counterCopy)
  const { run, refusal } = useSaving(changeDemoSettings, {
    scope: 'gift-views',
    outlivesPage: true,
  })
  const [typed, setTyped] = useChoice(
    String(useView(demoSettingsShown, {}).nextGiftViews),
    async (value) => {
      const nextGiftViews = readWholeNumber(value)
      return !(nextGiftViews <= MOST_GIFT_VIEWS) || (await run({ nextGiftViews })).ok
    },
  )
  return (
    <div className="border-line border-b py-5">
      <NumberField
        id="gift-views"
        label={copy.gift}
        hint={copy.giftHint}
        value={typed}
        meaning={readWholeNumber(typed)}
        min={0}
        max={MOST_GIFT_VIEWS}
        step={10_000}
        onChange={setTyped}
        names={{ decrease: copy.decrease, increase: copy.increase }}
      />
      <RefusalNote code={refusal} />
    </div>
  )
}
