const TEN_THOUSAND = 10_000
const MILLION = 1_000_000

/** Customers in a sentence or a picture: 800 万, and 1,234,567 where that is not exact. */
export function zhPeople(people: number): string {
  return people > 0 && people % TEN_THOUSAND === 0
    ? `${(people / TEN_THOUSAND).toLocaleString('en-US')} 万`
    : people.toLocaleString('en-US')
}

/** Customers in a sentence or a picture: 8 million, and 1,234,567 where that is not exact. */
export function enPeople(people: number): string {
  return people >= MILLION && people % (MILLION / 10) === 0
    ? `${(people / MILLION).toLocaleString('en-US')} million`
    : people.toLocaleString('en-US')
}
