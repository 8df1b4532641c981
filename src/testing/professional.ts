import { advanceTime } from '../commands/advance-time.ts'
import { attachFile } from '../commands/attach-file.ts'
import { placeOrder } from '../commands/place-order.ts'
import { requestSmsCode } from '../commands/request-sms-code.ts'
import { type ApplicantForm, saveApplicant } from '../commands/save-applicant.ts'
import { startApplication } from '../commands/start-application.ts'
import { submitApplication } from '../commands/submit-application.ts'
import { verifySmsCode } from '../commands/verify-sms-code.ts'
import {
  type Content,
  FIRST_PACKAGES,
  type Material,
  type Package,
} from '../domain/applications/index.ts'
import { type AppWorld, expectOk, FILLED_CONTENT } from './app-world.ts'
import { jpeg, png } from './pictures.ts'
import { run } from './run.ts'

export const PROFESSIONAL: Package = { ...FIRST_PACKAGES.online, edition: 'professional' }

/** Who applies in the stories; the name is not the contact's, which may stand in clear (MAT-09). */
export const APPLICANT: ApplicantForm = {
  applicant: 'handler',
  name: '欧阳示例',
  idNumber: '11010519491231002X',
  mobile: '13826537719',
}

const FILES: readonly Material[] = ['licence', 'id-front', 'id-back', 'id-in-hand', 'authorisation']

/** The picture that stands for a material; every material has its own. */
export function pictureOf(material: Material): Uint8Array {
  const place = FILES.indexOf(material)
  return place % 2 === 0 ? jpeg({ width: 400 + 8 * place }) : png(undefined, material)
}

export type Story = { readonly content?: Partial<Content>; readonly form?: Partial<ApplicantForm> }

/** A draft of 在线客服-专业版 with everything it asks for. Returns its number. */
export async function filledProfessional(world: AppWorld, story: Story = {}): Promise<string> {
  const content = { ...FILLED_CONTENT, package: PROFESSIONAL, ...story.content }
  const id = expectOk(await run(world, startApplication, content))
  const form = { ...APPLICANT, ...story.form }
  expectOk(await run(world, saveApplicant, { id, form }))
  for (const material of FILES) {
    const file = { material, name: `${material}.jpg`, bytes: pictureOf(material) }
    expectOk(await run(world, attachFile, { id, ...file }))
  }
  expectOk(await run(world, requestSmsCode, { id, mobile: form.mobile }))
  expectOk(await run(world, verifySmsCode, { id, typed: codeOf(world, id) }))
  return id
}

/** The code that the customer reads in the message centre. */
export function codeOf(world: AppWorld, id: string): string {
  return world.store.read().get('sms-code', id)?.code ?? ''
}

/** Submitted for review, at the world's present time. Returns the number of the application. */
export async function submittedProfessional(world: AppWorld, story: Story = {}): Promise<string> {
  const id = await filledProfessional(world, story)
  expectOk(await run(world, submitApplication, { id, agreed: true }))
  return id
}

/** Approved by the automatic review. Returns the number of the application. */
export async function approvedProfessional(world: AppWorld, story: Story = {}): Promise<string> {
  const id = await submittedProfessional(world, story)
  world.time.advance(4 * 60_000)
  expectOk(await run(world, advanceTime, null))
  return id
}

/** Approved, with its order open. Returns the number of the order. */
export async function orderedProfessional(world: AppWorld, story: Story = {}): Promise<string> {
  const id = await approvedProfessional(world, story)
  return expectOk(
    await run(world, placeOrder, { purchase: { what: 'application', applicationId: id } }),
  )
}
