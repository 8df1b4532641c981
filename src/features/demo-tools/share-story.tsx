import { useState } from 'react'
import { useReadNow } from '../../app/moment.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import type { Story, StoryAccount } from '../../stories/story.ts'
import { storyAddress } from '../../stories/story-address.ts'
import { LONGEST_FRAGMENT, packStory } from '../../stories/story-text.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNewest } from '../../ui/use-newest.ts'
import type { Said } from './said.ts'
import { saveStory } from './save-story.ts'
import { storiesCopy } from './stories-copy.ts'
import type { ListedStory } from './story-titles.ts'
import { usePresentStory } from './use-present-story.ts'

type ShareStoryProps = {
  stories: readonly ListedStory[]
  /** Null where a field of it cannot be taken. */
  account: StoryAccount | null
  /** The story as it leaves this browser. */
  shareable: (story: Story) => Story
  onSaid: (said: Said) => void
}

const PRESENT = 'present'

/** 「分享链接」: an address that opens a story, or the present world, in a fresh browser; what is too long for one is a file. */
export function ShareStory({ stories, account, shareable, onSaid }: ShareStoryProps) {
  const copy = useCopy(storiesCopy)
  const language = useLanguage()
  const readNow = useReadNow()
  const presentStory = usePresentStory()
  const [chosen, setChosen] = useState(PRESENT)
  const [link, setLink] = useState('')
  const begin = useNewest()
  const share = async () => {
    const isWanted = begin()
    const page = new URL(location.href)
    const whose = { account: account ?? {}, language }
    const listed = stories.find(({ key }) => key === chosen)
    setLink('')
    if (typeof listed?.story === 'string') {
      return give(storyAddress(page, { name: listed.story }, whose))
    }
    const told = listed ? { ok: true as const, value: listed.story } : await presentStory()
    if (!isWanted()) return
    if (!told.ok) return onSaid({ problem: copy.untold[told.error.code] })
    const story = shareable(told.value)
    const packed = await packStory(story)
    if (!isWanted()) return
    if (packed.length <= LONGEST_FRAGMENT) return give(storyAddress(page, { packed }, whose))
    saveStory(story, readNow())
    onSaid({ done: copy.tooLong })
  }
  const give = (address: string) => {
    setLink(address)
    onSaid({ done: copy.linked })
  }
  const options = stories.map(({ key, title }) => ({ value: key, label: title[language] }))
  return (
    <section className="mt-6 grid gap-3">
      <SelectField
        id="shared-story"
        label={copy.shared}
        options={[{ value: PRESENT, label: copy.present }, ...options]}
        value={chosen}
        onChange={(story) => {
          begin()
          setLink('')
          setChosen(story)
        }}
      />
      <Button
        size="small"
        className="justify-self-start"
        unavailable={account === null}
        onClick={share}
      >
        {copy.share}
      </Button>
      {link && (
        <TextField
          id="story-link"
          label={copy.link}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      )}
    </section>
  )
}
