import type { Command } from '../api/command.ts'
import { COMMANDS, type CommandName } from '../commands/registry.ts'
import { FIRST_OPENING } from '../domain/account/index.ts'
import { isSettled } from '../domain/orders/index.ts'
import { DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import { seededRandom } from '../platform/memory/seeded-random.ts'
import { settleFirst } from '../policies/settle-due.ts'
import { type AppWorld, expectOk, FILLED_CONTENT } from './app-world.ts'
import { CALL_BACK, INVOICE, PHONE, PV, proof, WISH } from './call-beginnings.ts'
import { png } from './pictures.ts'
import { PROFESSIONAL } from './professional.ts'
import { backendOf } from './run.ts'

type Draw = <T>(values: readonly T[]) => T | undefined

type Act = (
  records: ReturnType<AppWorld['store']['read']>,
  draw: Draw,
) => readonly [name: CommandName, input: unknown]

const NOBODY = ''

/** What a customer, and those whom the demo tools play, may do next: on whatever is there, possible or not. */
const ACTS: readonly Act[] = [
  () => ['start-application', FILLED_CONTENT],
  () => ['start-application', { ...FILLED_CONTENT, package: PROFESSIONAL }],
  () => ['request-purchase', PHONE],
  (records, draw) => ['save-application', { id: anApplication(records, draw), content: {} }],
  (records, draw) => [
    'save-application',
    { id: anApplication(records, draw), content: { info: { contactName: draw(['林', '何']) } } },
  ],
  (records, draw) => [
    'save-applicant',
    {
      id: anApplication(records, draw),
      form: { applicant: 'handler', name: '欧阳示例', idNumber: '110101199001011237' },
    },
  ],
  (records, draw) => [
    'save-applicant',
    { id: anApplication(records, draw), form: { mobile: '13826537719' } },
  ],
  (records, draw) => [
    'attach-file',
    {
      ...{ id: anApplication(records, draw), name: 'a.png', bytes: png() },
      material: draw(['licence', 'id-front', 'other', 'special-licence']),
    },
  ],
  (records, draw) => {
    const application = draw(records.list('application'))
    const attachmentId = draw(application?.materials.attachments ?? [])?.id ?? NOBODY
    return ['remove-file', { id: application?.id ?? NOBODY, attachmentId }]
  },
  (records, draw) => [
    'request-sms-code',
    { id: anApplication(records, draw), mobile: '13826537719' },
  ],
  (records, draw) => {
    const code = draw(records.list('sms-code'))
    return ['verify-sms-code', { id: code?.id ?? NOBODY, typed: code?.code ?? '000000' }]
  },
  (records, draw) => ['submit-application', { id: anApplication(records, draw), agreed: true }],
  (records, draw) => ['submit-application', { id: anApplication(records, draw), agreed: true }],
  (records, draw) => [
    'review-application',
    { id: anApplication(records, draw), verdict: 'approve' },
  ],
  (records, draw) => [
    'cancel-application',
    { id: anApplication(records, draw), command: 'cancel' },
  ],
  (records, draw) => ['reapply', { id: anApplication(records, draw) }],
  (records, draw) => [
    'place-order',
    {
      purchase: { what: 'application', applicationId: anApplication(records, draw) },
      agreed: true,
    },
  ],
  () => ['place-order', { purchase: PV, agreed: true }],
  () => ['begin-trial', { corpId: 'ww00000000000000aa', agreed: true }],
  (records, draw) => [
    'place-order',
    {
      purchase: { what: 'renewal', productId: aProduct(records, draw), years: 1, robotIds: [] },
      agreed: true,
    },
  ],
  ...(['balance', 'balance', 'balance', 'wechat', 'bank'] as const).map(
    (method): Act =>
      (records, draw) => [
        'pay-order',
        {
          ...{ orderId: anUnpaidOrder(records, draw), method, voucherId: null },
        },
      ],
  ),
  (records, draw) => ['confirm-arrival', { orderId: anOrder(records, draw) }],
  (records, draw) => ['cancel-order', { orderId: anUnpaidOrder(records, draw) }],
  (records, draw) => [
    'request-refund',
    { ...WISH, orderId: anOrder(records, draw), reason: 'defect', proof: proof() },
  ],
  (records, draw) => [
    'decide-refund',
    { id: draw(records.list('refund'))?.id ?? NOBODY, granted: true },
  ],
  (records, draw) => ['request-invoice', { orderIds: [anOrder(records, draw)], form: INVOICE }],
  (records, draw) => ['issue-invoice', { id: draw(records.list('invoice'))?.id ?? NOBODY }],
  (_records, draw) => ['top-up', { amount: draw(['1', '20000', '300.50']) }],
  () => ['request-consultation', { about: 'sales', line: 'online', form: CALL_BACK }],
  (_records, draw) => [
    'change-demo-settings',
    { nextPayment: draw(['success', 'unanswered', 'declined']), autoReview: draw([true, false]) },
  ],
  (records, draw) => [
    'switch-auto-renewal',
    { id: aProduct(records, draw), on: draw([true, false]) },
  ],
  (records, draw) => ['record-usage', { id: aProduct(records, draw), amount: 1000 }],
  (_records, draw) => [
    'save-budget',
    { year: draw(['2026', '2027']), amount: draw(['1', '9000']) },
  ],
  () => ['read-messages', 'all'],
]

/** Starts a session with this chance, in a hundred, of time that passes before each command. */
const TIME_PASSES = 30

/**
 * A random session of a customer, the reviewer and the bank: so many commands that were not refused, from the opening of the
 * account on. Returns the names of what was done.
 */
export async function playedSession(
  world: AppWorld,
  { seed, commands }: { readonly seed: number; readonly commands: number },
): Promise<ReadonlySet<string>> {
  const random = seededRandom(seed)
  const number = () => Number.parseInt(random.token(8), 36)
  const draw: Draw = (values) => values[number() % Math.max(1, values.length)]
  const backend = backendOf(world, settleFirst)
  const done = new Set<string>()
  const attempt = async (name: CommandName, input: unknown) => {
    const command = COMMANDS[name] as unknown as Command<unknown, unknown, string>
    const result = await backend.run(command, input, random.token(16))
    if (result.ok) done.add(name)
    return result.ok
  }
  expectOk(await backend.run(COMMANDS['open-account'], FIRST_OPENING))
  for (let count = 0; count < commands; ) {
    world.time.advance(number() % 600_000)
    if (number() % 100 < TIME_PASSES) {
      const days = draw([1, 2, 30, 200]) ?? 1
      if (number() % 2) world.time.advance(days * DAY_MILLISECONDS)
      else await attempt('move-clock', { to: world.clock.now() + days * DAY_MILLISECONDS })
      await attempt('advance-time', null)
    }
    const act = draw(ACTS)
    if (act && (await attempt(...act(world.store.read(), draw)))) count += 1
  }
  return done
}

type Records = Parameters<Act>[0]

const anApplication = (records: Records, draw: Draw) =>
  draw(records.list('application').slice(-3))?.id ?? NOBODY
const anOrder = (records: Records, draw: Draw) =>
  draw(records.list('order').filter(isSettled))?.id ?? NOBODY
const anUnpaidOrder = (records: Records, draw: Draw) =>
  draw(records.list('order').filter((order) => !isSettled(order)))?.id ?? NOBODY
const aProduct = (records: Records, draw: Draw) => draw(records.list('subscription'))?.id ?? NOBODY
