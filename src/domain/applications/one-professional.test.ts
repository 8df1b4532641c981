import { beforeAll, describe, expect, it } from 'vitest'
import { type AppWorld, appWorld, FILLED_INFO } from '../../testing/app-world.ts'
import { filledProfessional, type Story } from '../../testing/professional.ts'
import {
  APPLICATION_STATES,
  type Application,
  type ApplicationState,
  FIRST_PACKAGES,
  findConflicting,
} from './index.ts'

const OTHER_ENTERPRISE = { ...FILLED_INFO, registrationCode: '91350100M000100Y43' }
const OTHER_PERSON = { name: '司徒样本', idNumber: '440306199003072817' }

let world: AppWorld
let first: Application

beforeAll(async () => {
  world = await appWorld()
  first = await made()
})

async function made(story: Story = {}): Promise<Application> {
  const id = await filledProfessional(world, story)
  const application = world.store.read().get('application', id)
  if (!application) throw new Error('it was just started')
  return application
}

/** As if it were in that state; what only that state knows is not looked at. */
function inState(application: Application, state: ApplicationState): Application {
  return { ...application, state } as Application
}

const STANDS_IN_THE_WAY: Record<ApplicationState, boolean> = {
  draft: false,
  'pre-review': true,
  'pre-approved': true,
  'in-review': true,
  returned: true,
  rejected: false,
  'awaiting-payment': true,
  paid: true,
  completed: true,
  cancelled: false,
}

describe('one 在线客服-专业版', () => {
  it.each(APPLICATION_STATES.map((state) => [state, STANDS_IN_THE_WAY[state]] as const))(
    'ELI-04 CAT-04 a first one that is %s stands in the way: %s',
    async (state, stands) => {
      const second = await made()
      const conflicting = inState(first, state)
      expect(findConflicting(second, [conflicting])).toBe(stands ? conflicting : null)
    },
  )

  it.each<[string, Story, boolean]>([
    ['the same enterprise, another person', { form: OTHER_PERSON }, true],
    ['another enterprise, the same person', { content: { info: OTHER_ENTERPRISE } }, true],
    [
      'another enterprise, the same person in the other role',
      { content: { info: OTHER_ENTERPRISE }, form: { applicant: 'legal-representative' } },
      true,
    ],
    [
      'the same person, typed in another way',
      { content: { info: OTHER_ENTERPRISE }, form: { idNumber: ' 110105-19491231 002ｘ ' } },
      true,
    ],
    [
      'the same enterprise, typed in another way',
      {
        content: { info: { ...FILLED_INFO, registrationCode: ' 91440300ma5000 4950 ' } },
        form: OTHER_PERSON,
      },
      true,
    ],
    [
      'another enterprise and another person',
      { content: { info: OTHER_ENTERPRISE }, form: OTHER_PERSON },
      false,
    ],
  ])('ELI-04 %s', async (_, story, stands) => {
    const conflicting = inState(first, 'in-review')
    expect(findConflicting(await made(story), [conflicting])).toBe(stands ? conflicting : null)
  })

  it('ELI-04 one whose product was reclaimed or refunded is in nobody’s way', async () => {
    const ended = { ...inState(first, 'completed'), productEnded: true }
    expect(findConflicting(await made(), [ended])).toBeNull()
  })

  it('ELI-04 基础版 is in nobody’s way, and has nobody in its way; nor is one its own conflicting', async () => {
    const submitted = inState(first, 'in-review')
    const basic = { ...submitted, package: FIRST_PACKAGES.online }
    const second = await made()
    expect(findConflicting(second, [basic])).toBeNull()
    expect(findConflicting({ ...second, package: FIRST_PACKAGES.online }, [submitted])).toBeNull()
    expect(findConflicting(submitted, [submitted])).toBeNull()
  })

  it('ELI-04 of several, the one that stands in the way is found', async () => {
    const rejected = { ...inState(first, 'rejected'), id: '1' }
    const opened = { ...inState(first, 'completed'), id: '2' }
    expect(findConflicting(await made(), [rejected, opened])).toBe(opened)
  })
})
