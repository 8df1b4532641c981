import { formatCount } from '../domain/shared/count-text.ts'

const TEN_THOUSAND = 10_000

/** Customers in a sentence or a picture: 800 万, 1000 万, and 1,234,567 where that is not exact. */
export function zhPeople(people: number): string {
  return people > 0 && people % TEN_THOUSAND === 0
    ? `${people / TEN_THOUSAND} 万`
    : formatCount(people)
}

/** The same in English: 8,000,000. */
export function enPeople(people: number): string {
  return formatCount(people)
}
