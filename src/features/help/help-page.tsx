import { useState } from 'react'
import { type HelpTopic, paths } from '../../app/paths.ts'
import { useCopy } from '../../i18n/language.ts'
import { TextLink } from '../../ui/button.tsx'
import { CONTROL } from '../../ui/field.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTypedText } from '../../ui/typed-text.ts'
import { helpCopy } from './copy.ts'
import { findTopics } from './find-topics.ts'
import { TOPIC_GROUPS } from './topics.ts'

/** 帮助中心: every topic in its group, and a search over all of them. */
export function HelpPage() {
  const copy = useCopy(helpCopy)
  const [typed, setTyped] = useState('')
  const text = useTypedText({ value: typed, onChange: setTyped })
  const found = findTopics(typed)
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} lead={copy.lead} />
      <div className="mb-8 max-w-md">
        <input
          type="search"
          enterKeyHint="search"
          aria-label={copy.search}
          aria-describedby="help-found"
          placeholder={copy.searchHint}
          {...text}
          className={`${CONTROL} h-10 w-full px-3 max-md:h-11`}
        />
        <p id="help-found" role="status" className="mt-1.5 min-h-5 text-small text-text-2">
          {typed.trim() && (found.length > 0 ? copy.found(found.length) : copy.nothing)}
        </p>
      </div>
      <div className="grid gap-10">
        {TOPIC_GROUPS.map(({ id, topics }) => {
          const shown = topics.filter((topic) => found.includes(topic))
          return shown.length > 0 && <Group key={id} title={copy.groups[id]} topics={shown} />
        })}
      </div>
    </>
  )
}

function Group({ title, topics }: { title: string; topics: readonly HelpTopic[] }) {
  const copy = useCopy(helpCopy)
  return (
    <section>
      <h2 className="border-line-strong border-b pb-2 text-h3">{title}</h2>
      <ul className="md:grid md:grid-cols-2 md:gap-x-12">
        {topics.map((topic) => (
          <li key={topic} className="border-line border-b py-3">
            <TextLink strong to={paths.helpTopic(topic)}>
              {copy.topics[topic].title}
            </TextLink>
            <p className="text-small text-text-2">{copy.topics[topic].lead}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
