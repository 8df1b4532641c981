import type { CalendarEvent } from '../../../domain/forecast/index.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import type { Language } from '../../../i18n/language.ts'
import type { Spending } from '../../../queries/spending.ts'
import type { spendingCopy } from './copy.ts'

/** The days of the calendar file; an event keeps its number from file to file (FCT-04). */
export function calendarEvents(
  { marks, planned, plans }: Spending,
  copy: (typeof spendingCopy)['zh'],
  language: Language,
): readonly CalendarEvent[] {
  const days = marks.map(({ key, on, what, title }) => ({
    uid: key.replaceAll(' ', '-'),
    on,
    title: `${copy.marks[what]} · ${title[language]}`,
    text: copy.toProduct,
  }))
  const renewals = planned.map(({ on, product, title, amount, formulas }) => ({
    uid: `renewal-${product}-${on.slice(0, 4)}`,
    on,
    title: copy.renewal(title[language]),
    text: [copy.willBeCharged(formatPrice(amount)), ...formulas.map((one) => one[language])].join(
      '\n',
    ),
  }))
  const ends = plans.map(({ id, name, on }) => ({
    ...{ uid: `valid-${id}`, on },
    title: copy.planEnds(name),
    text: copy.toPlan,
  }))
  return [...days, ...renewals, ...ends]
}
