import { Section } from '../../blocks/section.tsx'
import { RULES } from '../../domain/rules.ts'
import { civilDate } from '../../domain/shared/civil-date.ts'
import { GRACE_MONTHS, lastRenewableDay, renewedExpiry } from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { termsCopy } from './terms-copy.ts'

/** The dates of the guide's own example (LIF-03); what follows from them is computed. */
const EXPIRED = civilDate('2022-06-01')
const RENEWED = civilDate('2022-08-01')

/** 欠费说明: what happens around the expiry, in four rows (LIF-01 to LIF-03). */
export function ArrearsTopic() {
  const copy = useCopy(termsCopy)
  const language = useLanguage()
  const renewal = renewedExpiry({ expiresOn: EXPIRED, years: 1, today: RENEWED })
  return (
    <>
      <Section title={copy.arrears}>
        <DataTable
          label={copy.arrears}
          columns={[
            { key: 'period', header: copy.period, narrow: 'title', cell: ([period]) => period },
            { key: 'handling', header: copy.handling, narrow: 'whole', cell: ([, text]) => text },
          ]}
          rows={copy.periods(GRACE_MONTHS)}
          rowKey={([period = '']) => period}
        />
        {renewal.ok && (
          <p className="mt-3 text-small text-text-2">
            {copy.renewalExample({
              expired: EXPIRED,
              renewed: RENEWED,
              until: renewal.value.expiresOn,
              lastDay: lastRenewableDay(EXPIRED),
            })}
          </p>
        )}
      </Section>
      <Section title={copy.marketing}>
        <ul className="grid list-disc gap-1.5 pt-3 pl-5">
          {(['LIF-06', 'LIF-07', 'LIF-08'] as const).map((id) => (
            <li key={id}>{RULES[id][language]}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}
