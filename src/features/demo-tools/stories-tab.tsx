import { useState } from 'react'
import { useAsk } from '../../app/hooks.ts'
import { brokenOffBy } from '../../app/later.tsx'
import { useReadNow } from '../../app/moment.ts'
import { useServices } from '../../app/services.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { refuse } from '../../domain/shared/result.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { presenting } from '../../stories/presenting.ts'
import type { Story } from '../../stories/story.ts'
import { withoutPersonalStory } from '../../stories/without-personal-story.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { FieldError } from '../../ui/field.tsx'
import { useNewest } from '../../ui/use-newest.ts'
import { UntellableStory, wouldReplaceData } from './load-scenario.ts'
import { accountOf, NO_COMPANY, OwnCompany } from './own-company.tsx'
import { forgetOwnStory, type OwnStory, useOwnStories } from './own-stories.ts'
import { play } from './play-story.ts'
import { RecordingControls } from './recording-controls.tsx'
import { type ReplaceProblem, useReplaceProblems } from './replace-copy.ts'
import { ReplaceDialog } from './replace-dialog.tsx'
import type { Said } from './said.ts'
import { saveStory } from './save-story.ts'
import { ShareStory } from './share-story.tsx'
import { Snapshots } from './snapshots.tsx'
import { storiesCopy } from './stories-copy.ts'
import { type ListedStory, NAMED } from './story-titles.ts'
import { useTourNote } from './tour/tour-note.ts'

/** 「故事」: record, play and share what is done here. */
export function StoriesTab() {
  const copy = useCopy(storiesCopy)
  const language = useLanguage()
  const own = useOwnStories()
  const [said, setSaid] = useState<Said | null>(null)
  const [typed, setTyped] = useState(NO_COMPANY)
  const [hides, setHides] = useState(true)
  const { asked, setAsked, choose, load } = usePlaying(setSaid, () => accountOf(typed))
  const listed = [...own.map(listedOwn), ...NAMED]
  const shareable = (story: Story) => (hides ? withoutPersonalStory(story) : story)
  return (
    <>
      <p className="text-small text-text-2">{copy.lead}</p>
      <p role="status" className={said && 'done' in said ? 'mt-3 text-small text-ok' : ''}>
        {said && 'done' in said ? said.done : ''}
      </p>
      {said && 'problem' in said && (
        <p role="alert" className="mt-3 text-small">
          <FieldError>{said.problem}</FieldError>
        </p>
      )}
      <RecordingControls shareable={shareable} onSaid={setSaid} />
      <Checkbox
        id="hide-personal"
        className="mt-4"
        checked={hides}
        aria-describedby="hide-personal-hint"
        onChange={(event) => setHides(event.target.checked)}
      >
        {copy.hide}
      </Checkbox>
      <p id="hide-personal-hint" className="text-note text-text-3">
        {copy.hideHint}
      </p>
      <OwnCompany typed={typed} onChange={setTyped} />
      <ShareStory
        stories={listed}
        account={accountOf(typed)}
        shareable={shareable}
        onSaid={setSaid}
      />
      <h3 id="stories" className="mt-6 text-body">
        {copy.stories}
      </h3>
      <p className="mt-1 mb-2 text-note text-text-3">{copy.storiesHint}</p>
      <ul aria-labelledby="stories" className="border-line border-t">
        {listed.map((one) => (
          <StoryItem
            key={one.key}
            listed={one}
            isPlayable={accountOf(typed) !== null}
            onPlay={() => choose(one)}
            shareable={shareable}
            onSaid={setSaid}
          />
        ))}
      </ul>
      <Snapshots onSaid={setSaid} />
      <ReplaceDialog
        open={asked !== null}
        what={asked ? copy.replacedBy(asked.title[language]) : ''}
        onCancel={() => setAsked(null)}
        onConfirm={async () => asked && load(asked)}
      />
    </>
  )
}

function listedOwn(own: OwnStory, place: number, all: readonly OwnStory[]): ListedStory {
  const { key, story } = own
  const { title, steps } = story
  return {
    key: `own-${key ?? `here-${all.length - place}`}`,
    story,
    title,
    count: steps.length,
    own,
  }
}

type StoryItemProps = {
  listed: ListedStory
  isPlayable: boolean
  onPlay: () => void
  /** The story as it leaves this browser. */
  shareable: (story: Story) => Story
  onSaid: (said: Said) => void
}

function StoryItem({
  listed: { own, story, title, count },
  isPlayable,
  onPlay,
  shareable,
  onSaid,
}: StoryItemProps) {
  const copy = useCopy(storiesCopy)
  const problems = useCopy(refusalCopy)
  const language = useLanguage()
  const tourNote = useTourNote(story)
  const { storeAdmin } = useServices()
  const readNow = useReadNow()
  const download = (one: OwnStory) => {
    saveStory(shareable(one.story), readNow())
    onSaid({ done: copy.downloaded(title[language]) })
  }
  const forget = async (one: OwnStory) => {
    const done = await forgetOwnStory(storeAdmin, one).catch((error) => refuse(brokenOffBy(error)))
    if (done.ok) onSaid({ done: copy.storyRemoved(title[language]) })
    else onSaid({ problem: problems[done.error.code] })
  }
  return (
    <li className="border-line border-b py-3">
      <fieldset
        aria-label={title[language]}
        className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
      >
        <div className="wrap-anywhere min-w-0 flex-1 basis-36">
          <p className="font-strong text-ink">{title[language]}</p>
          <p className="text-note text-text-3">{tourNote ?? copy.steps(count)}</p>
        </div>
        <div className="flex shrink-0 gap-2">
          {own && (
            <>
              <Button size="small" onClick={() => forget(own)}>
                {copy.remove}
              </Button>
              <Button size="small" onClick={() => download(own)}>
                {copy.downloadOf}
              </Button>
            </>
          )}
          <Button size="small" unavailable={!isPlayable} onClick={onPlay}>
            {copy.play}
          </Button>
        </div>
      </fieldset>
    </li>
  )
}

/** Plays a story; over data of the customer it asks first. */
function usePlaying(setSaid: (said: Said) => void, account: () => ReturnType<typeof accountOf>) {
  const copy = useCopy(storiesCopy)
  const language = useLanguage()
  const problems = useReplaceProblems()
  const services = useServices()
  const ask = useAsk()
  const [asked, setAsked] = useState<ListedStory | null>(null)
  const begin = useNewest()
  const load = async (listed: ListedStory) => {
    const { story, title } = listed
    setSaid({ done: copy.playing })
    try {
      const played = await play(services, { story, account: account() ?? {} })
      setSaid(
        played.ok
          ? { done: copy.played(title[language]) }
          : { problem: problems[played.error.code] },
      )
    } catch (error) {
      setSaid({ problem: whyOf(error, title[language]) })
    }
    setAsked((now) => (now === listed ? null : now))
  }
  const whyOf = (error: unknown, title: string) => {
    if (!(error instanceof UntellableStory)) return problems[brokenOffBy(error)]
    const { step, command, code } = error.problem
    const why = (problems as Partial<Record<string, string>>)[code as ReplaceProblem] ?? code
    return copy.refusedStep(title, step, command, why)
  }
  const choose = async (story: ListedStory) => {
    const isWanted = begin()
    // What a tour shows in passing is nobody's.
    const isOfTour = services.storeAdmin.health().world === presenting().memory.world
    const asks = !isOfTour && (await wouldReplaceData(ask, services.storeAdmin))
    if (!isWanted()) return
    if (asks) setAsked(story)
    else await load(story)
  }
  return { asked, setAsked, choose, load }
}
