import { getSku, shortNameOf } from '../domain/catalogue/index.ts'
import { type CdpChoice, cdpAlternatives, recommendCdp } from '../domain/pricing/index.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { defineCopy, type Language, useCopy, useLanguage } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Money } from '../ui/money.tsx'
import { formatCount } from './price-words.ts'

const adviserCopy = defineCopy({
  zh: {
    title: '推荐方案',
    adopt: '采用推荐',
    adoptOther: (name: string) => `采用${name}`,
    perYear: '/ 年',
    holds: (capacity: string, spare: string) =>
      `可容纳 ${capacity} 位客户，余量 ${spare}；在能容纳的方案中最便宜。`,
    others: '也可以选择',
    plain: (capacity: string) => `不加加油包，可容纳 ${capacity} 位客户`,
    more: (capacity: string) => `同价，可容纳 ${capacity} 位客户`,
    boosters: (count: number) => ` + ${count} 个加油包`,
    problems: {
      'not-whole': '填写客户总数（整数）后给出推荐。',
      'below-minimum': '客户总数从 1 开始。',
      'above-maximum': '超过在线可选的最大容量，请联系销售 4009100100 或 95716。',
    },
  },
  en: {
    title: 'Recommendation',
    adopt: 'Take it',
    adoptOther: (name) => `Take ${name}`,
    perYear: '/ year',
    holds: (capacity, spare) =>
      `Holds ${capacity} customers, ${spare} to spare; the cheapest that holds them.`,
    others: 'Other choices',
    plain: (capacity) => `Without boosters, holds ${capacity} customers`,
    more: (capacity) => `At the same price, holds ${capacity} customers`,
    boosters: (count) => ` + ${count} ${count === 1 ? 'booster' : 'boosters'}`,
    problems: {
      'not-whole': 'Enter the number of customers as a whole number to get a recommendation.',
      'below-minimum': 'The number of customers begins at 1.',
      'above-maximum': 'That is more than can be bought online: call 4009100100 or 95716.',
    },
  },
})

type CdpAdviserProps = { customers: number; onAdopt: (choice: CdpChoice) => void }

/** Region 「推荐方案」: the cheapest edition and boosters that hold the customers, and what else there is (PRC-09). */
export function CdpAdviser({ customers, onAdopt }: CdpAdviserProps) {
  const copy = useCopy(adviserCopy)
  const language = useLanguage()
  const best = recommendCdp(customers)
  return (
    <section aria-label={copy.title} className="min-w-0 flex-1">
      <h2 className="mb-1 text-body text-text-2">{copy.title}</h2>
      {best.ok ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p className="text-ink">
              <strong className="text-h3">{nameOf(best.value, copy, language)}</strong>{' '}
              <Money amount={formatPrice(best.value.amount)} size="price" /> {copy.perYear}
            </p>
            <Button size="small" onClick={() => onAdopt(best.value)}>
              {copy.adopt}
            </Button>
          </div>
          <p className="text-small text-text-2">
            {copy.holds(
              formatCount(best.value.capacity),
              formatCount(best.value.capacity - customers),
            )}
          </p>
          <Alternatives customers={customers} onAdopt={onAdopt} />
        </>
      ) : (
        <p className="text-small">{copy.problems[best.error.code]}</p>
      )}
    </section>
  )
}

function Alternatives({ customers, onAdopt }: CdpAdviserProps) {
  const copy = useCopy(adviserCopy)
  const language = useLanguage()
  const answer = cdpAlternatives(customers)
  if (!answer.ok) return null
  const { plainEdition, equalPrice } = answer.value
  const others = [
    ...(plainEdition && !equalPrice.includes(plainEdition)
      ? [{ choice: plainEdition, why: copy.plain(formatCount(plainEdition.capacity)) }]
      : []),
    ...equalPrice.map((choice) => ({ choice, why: copy.more(formatCount(choice.capacity)) })),
  ]
  if (others.length === 0) return null
  return (
    <>
      <h3 className="mt-3 text-small text-text-2">{copy.others}</h3>
      <ul>
        {others.map(({ choice, why }) => {
          const name = nameOf(choice, copy, language)
          return (
            <li
              key={name}
              className="flex flex-wrap items-center justify-between gap-x-4 border-line border-t py-2 text-small"
            >
              <span>
                <span className="text-ink">{name}</span> {formatPrice(choice.amount)} {copy.perYear}
                <span className="block text-text-3">{why}</span>
              </span>
              <Button size="small" onClick={() => onAdopt(choice)}>
                {copy.adoptOther(name)}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function nameOf(choice: CdpChoice, copy: (typeof adviserCopy)['zh'], language: Language): string {
  const edition = shortNameOf(getSku(choice.sku))[language]
  return choice.boosters === 0 ? edition : `${edition}${copy.boosters(choice.boosters)}`
}
