import { type ReactNode, useState } from 'react'
import type { PreferenceStore, Services } from '../../app/services.ts'
import type { Wording } from '../../domain/shared/wording.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { listWords } from '../../i18n/list-words.ts'
import { storyNamed } from '../../stories/named-stories.ts'
import { STORY_NAMES, type StoryName, TOUR_NAMES } from '../../stories/names.ts'
import type { Story } from '../../stories/story.ts'
import { readStoryAddress, type StoryRequest, withoutStory } from '../../stories/story-address.ts'
import { unpackStory } from '../../stories/story-text.ts'
import type { TellProblem } from '../../stories/tell-messages.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { loadStory, UntellableStory, wouldReplaceData } from './load-scenario.ts'
import { type ReplaceProblem, useReplaceProblems } from './replace-copy.ts'
import { ReplaceDialog } from './replace-dialog.tsx'
import { scenariosCopy } from './scenarios-copy.ts'

/**
 * Does what `?scenario=NAME`, `?story=NAME` or `#story=` asks for, before the program starts, and takes it out of the
 * address. Over data of the customer it asks first; `show` shows that question. Returns what is to be said
 * above the page: null, when all went as asked.
 */
export async function openScenarioAddress(
  services: Services & { open(): Promise<void> },
  preferences: PreferenceStore,
  show: (question: ReactNode) => void,
): Promise<ReactNode> {
  const address = new URL(location.href)
  const request = readStoryAddress(address)
  await services.open()
  const message = await carryOut(services, request, show)
  const { language, theme } = request
  if (language || theme) {
    const chosen = preferences.read()
    preferences.write({ language: language ?? chosen.language, theme: theme ?? chosen.theme })
  }
  history.replaceState(history.state, '', withoutStory(address))
  return message
}

async function carryOut(
  services: Services,
  { told, through, account }: StoryRequest,
  show: (question: ReactNode) => void,
): Promise<ReactNode> {
  if ('unknown' in told) return <ScenarioMessage name={wordingOf(told.unknown)} problem={null} />
  const story = 'name' in told ? told.name : await unpackStory(told.packed)
  if (story === null) return <ScenarioMessage name={wordingOf('')} problem="no-story" />
  const name = nameOf(story)
  if (await wouldReplaceData(services.backend.fetch, services.storeAdmin)) {
    const agreed = await new Promise<boolean>((answer) => {
      show(<ScenarioQuestion name={name} onAnswer={answer} />)
    })
    if (!agreed) return null
  }
  try {
    const wanted = { story, account, ...(through !== undefined && { through }) }
    const loaded = await loadStory(services, wanted)
    return loaded.ok ? null : <ScenarioMessage name={name} problem={loaded.error.code} />
  } catch (error) {
    if (!(error instanceof UntellableStory)) throw error
    return <ScenarioMessage name={name} problem={error.problem} />
  }
}

/** Scenarios are called by their names, everything else by its title. */
function nameOf(story: StoryName | Story): Wording {
  if (typeof story !== 'string') return story.title
  if (!TOUR_NAMES.some((name) => name === story)) return wordingOf(story)
  return storyNamed(story).title
}

function wordingOf(name: string): Wording {
  return { zh: name, en: name }
}

function ScenarioQuestion(props: { name: Wording; onAnswer: (agreed: boolean) => void }) {
  const copy = useCopy(scenariosCopy)
  const language = useLanguage()
  return (
    <ReplaceDialog
      open
      what={copy.opens(props.name[language])}
      onCancel={() => props.onAnswer(false)}
      onConfirm={async () => props.onAnswer(true)}
    />
  )
}

/** Why nothing was loaded; null: there is no scenario of that name. */
type Problem = ReplaceProblem | 'no-story' | TellProblem | null

/** Says above the page why nothing was loaded. */
function ScenarioMessage({ name: title, problem }: { name: Wording; problem: Problem }) {
  const copy = useCopy(scenariosCopy)
  const problems = useReplaceProblems()
  const language = useLanguage()
  const name = title[language]
  const [open, setOpen] = useState(true)
  const sentenceOf = () => {
    if (problem === null) return copy.unknown(name, listWords(STORY_NAMES, language))
    if (problem === 'no-story') return copy.noStory
    if (typeof problem === 'string') return `${copy.failed(name)} ${problems[problem]}`
    const { step, command, code } = problem
    return copy.refusedStep(name, step, command, problems[code as ReplaceProblem] ?? code)
  }
  if (!open) return null
  const sentence = sentenceOf()
  return (
    <div className="stage fixed inset-x-4 bottom-4 z-30 mx-auto max-w-[640px] rounded-dialog bg-raised p-1 text-text shadow-dialog">
      <Notice tone="attention" role="alert">
        <div className="flex items-start justify-between gap-4">
          <p>{sentence}</p>
          <Button size="small" className="shrink-0" onClick={() => setOpen(false)}>
            {copy.close}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
