import type { History, JournalLine, JournalStep } from '../api/ports.ts'
import type { Applicant, Material } from '../domain/applications/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { localTimeOf } from './local-time.ts'
import { literally } from './references.ts'
import { isSample } from './sample-pictures.ts'
import { PERSON } from './steps.ts'
import { type Story, type StoryStep, storySchema } from './story.ts'
import { readBasis } from './story-basis.ts'
import { WHO_DOES } from './who-does.ts'

/**
 * Why what was done cannot be told.
 *
 * - beginning-unknown: the records were there before anything was noted of how they came about
 * - not-repeatable: something was done that cannot be done again, such as taking a wrong clock back
 */
export type RecordingProblem = 'beginning-unknown' | 'not-repeatable'

/** The calendar goes on by itself in a story: of these only the time counts. */
const TIME_PASSES: ReadonlySet<string> = new Set(['advance-time', 'believe-clock', 'move-clock'])

/** What a story has no need of: its files are all there. */
const NEVER_TOLD: ReadonlySet<string> = new Set(['settle-missing-files'])

/** Commands that draw what must not be guessed. */
const DRAWS: ReadonlySet<string> = new Set(['request-sms-code'])

/**
 * What was done in a world as a story: its own commands with their times and keys, so that they make the same records again.
 * Whatever is sealed (MAT-09) is told of the stories' own person, and files are samples.
 *
 * @param now what the clock shows at its end
 */
export function recordedStory(
  { lines, told, origin }: History,
  title: Story['title'],
  now: Instant,
): Result<Story, RecordingProblem> {
  const from = readBasis(origin)
  const isFromStart = lines[0]?.name === 'open-account'
  if (!from && !isFromStart) return refuse('beginning-unknown')
  if (lines.some((line) => line.isEnd)) return refuse('not-repeatable')
  const files = sealedFiles(lines)
  const own = from ? lines.slice(told) : lines
  const steps = own.flatMap((line) => line.steps.flatMap((step) => stepOf(line, step, files)))
  const startsAt = lines[0]?.steps[0]?.now
  const begins = !from && startsAt !== undefined ? { startsAt: localTimeOf(startsAt) } : {}
  // What a journal holds is JSON, and its commands are those of the registry.
  return ok(
    storySchema.parse({ title, ...begins, ...(from && { from }), endsAt: localTimeOf(now), steps }),
  )
}

function stepOf({ name }: JournalLine, step: JournalStep, files: readonly string[]): StoryStep[] {
  if (NEVER_TOLD.has(name)) return []
  if (TIME_PASSES.has(name)) {
    const input = step.input as { readonly to?: number } | null
    return [{ actor: 'customer', at: localTimeOf(input?.to ?? step.now) }]
  }
  return [
    {
      at: localTimeOf(step.now),
      actor: WHO_DOES[name] ?? 'customer',
      do: name,
      with: rawInput(name, literally(step.input), files) as StoryStep['with'],
      key: String(literally(step.key)),
      ...(DRAWS.has(name) && { seed: step.seed }),
    },
  ]
}

/** The ids of all files that were handed in, in their order. */
function sealedFiles(lines: readonly JournalLine[]): readonly string[] {
  return lines.flatMap(({ name, steps }) =>
    steps.flatMap(({ input }) => {
      if (name === 'attach-file') return [(input as AttachedFile).attachment.id]
      if (name !== 'request-refund') return []
      const { proof } = (input as AskedRefund).wish
      return proof ? [proof.fileId] : []
    }),
  )
}

type AttachedFile = {
  readonly id: string
  readonly attachment: { readonly id: string; readonly material: Material }
}

type AskedRefund = {
  readonly orderId: string
  readonly wish: { readonly proof: { readonly fileId: string } | null }
}

type SealedApplicant = {
  readonly id: string
  readonly sealed: {
    readonly applicant?: Applicant
    readonly mobile?: string
    readonly name?: object | null
    readonly idNumber?: { readonly kind: string } | null
  }
}

/** What a screen handed over, of what was prepared of it. */
function rawInput(name: string, prepared: unknown, files: readonly string[]): unknown {
  switch (name) {
    case 'attach-file': {
      const { id, attachment } = prepared as AttachedFile
      const { material } = attachment
      return { id, material, $sample: isSample(material) ? material : 'authorisation' }
    }
    case 'remove-file': {
      const { id, attachmentId } = prepared as { id: string; attachmentId: string }
      const place = files.indexOf(attachmentId)
      return { id, attachmentId: place < 0 ? attachmentId : `$file.${place + 1}` }
    }
    case 'request-refund': {
      const { orderId, wish } = prepared as AskedRefund
      return { ...wish, orderId, proof: wish.proof && { $sample: 'authorisation' } }
    }
    case 'save-applicant': {
      const { id, sealed } = prepared as SealedApplicant
      return { id, form: sampleForm(sealed) }
    }
    default:
      return prepared
  }
}

/** A Hong Kong identity card of nobody. */
const SAMPLE_HKID = 'A123456(3)'

function sampleForm({ applicant, mobile, name, idNumber }: SealedApplicant['sealed']) {
  return {
    ...(applicant !== undefined && { applicant }),
    ...(mobile !== undefined && { mobile }),
    ...(name !== undefined && { name: name === null ? '' : PERSON.name }),
    ...(idNumber !== undefined && { idNumber: sampleNumber(idNumber) }),
  }
}

function sampleNumber(idNumber: { readonly kind: string } | null): string {
  if (idNumber === null) return ''
  return idNumber.kind === 'hkid' ? SAMPLE_HKID : PERSON.idNumber
}
