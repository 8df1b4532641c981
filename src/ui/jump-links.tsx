import { defineCopy, useCopy } from '../i18n/language.ts'

export const jumpCopy = defineCopy({
  zh: { onThisPage: '本页内容' },
  en: { onThisPage: 'On this page' },
})

/** The id of a part of a page under its title. */
export function idOfPart(title: string): string {
  return title.replaceAll(/\s+/g, '-')
}

/** To the parts of a long page, by their titles: on a phone the way there is many screens long. */
export function JumpLinks({ titles }: { titles: readonly string[] }) {
  const copy = useCopy(jumpCopy)
  return (
    <nav aria-label={copy.onThisPage} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-x-5 text-small">
        {titles.map((title) => (
          <li key={title}>
            <a
              href={`#${encodeURIComponent(idOfPart(title))}`}
              className="inline-flex items-center max-md:min-h-11 md:min-h-8"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
