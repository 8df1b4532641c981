import { beforeEach, describe, expect, it } from 'vitest'
import { type Attachment, twinOf } from '../domain/applications/index.ts'
import { openApplicant } from '../policies/open-applicant.ts'
import {
  type AppWorld,
  applicationIdOf,
  appWorld,
  expectOk,
  MONDAY_MORNING,
} from '../testing/app-world.ts'
import { type MemoryDisk, memoryDisk, textsOn } from '../testing/memory-disk.ts'
import { boxed, webp } from '../testing/odd-pictures.ts'
import { colourPng, cutShort, exifTelling, jpeg, pdf, png, pngBomb } from '../testing/pictures.ts'
import {
  APPLICANT,
  filledProfessional,
  orderedProfessional,
  pictureOf,
  submittedProfessional,
} from '../testing/professional.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { attachFile } from './attach-file.ts'
import { cancelApplication } from './cancel-application.ts'
import { deleteApplication } from './delete-application.ts'
import { payOrder } from './pay-order.ts'
import { removeFile } from './remove-file.ts'
import { reviewApplication } from './review-application.ts'
import { saveApplicant } from './save-applicant.ts'

const DAY = 86_400_000

let world: AppWorld
let disk: MemoryDisk
let canDecode: boolean
let drawn: Uint8Array | null

beforeEach(async () => {
  disk = memoryDisk()
  canDecode = true
  drawn = null
  world = await appWorld(MONDAY_MORNING, {
    disk,
    pictures: { canDecode: async () => canDecode, redraw: async () => drawn },
  })
})

const attachments = (id: string): readonly Attachment[] =>
  world.store.read().get('application', id)?.materials.attachments ?? []
const bytesOf = async ({ id }: Pick<Attachment, 'id'>) => {
  const opened = await world.files.open(id)
  return opened.ok ? opened.value : null
}
const kept = async (files: readonly Attachment[]) =>
  (await Promise.all(files.map(bytesOf))).filter((bytes) => bytes !== null).length
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const attach = (id: string, bytes: Uint8Array, material: Attachment['material'] = 'licence') =>
  run(world, attachFile, { id, material, name: '照片.jpg', bytes })

describe('a file', () => {
  it('MAT-06 is kept with what it is, and opens as it was', async () => {
    const id = await filledProfessional(world)
    const [licence] = attachments(id)
    expect(licence).toMatchObject({
      material: 'licence',
      kind: 'jpeg',
      size: { width: 400, height: 300 },
      deleted: false,
    })
    expect(licence && (await bytesOf(licence))).toEqual(pictureOf('licence'))
    expect(await world.vault.open(licence?.sealedName ?? '')).toMatchObject({
      value: 'licence.jpg',
    })
  })

  it('MAT-06 takes the place of the one before it, whose bytes go', async () => {
    const id = await filledProfessional(world)
    const before = attachments(id).find(({ material }) => material === 'licence')
    expect(expectOk(await attach(id, png()))).toEqual({ twin: null })
    const licences = attachments(id).filter(({ material }) => material === 'licence')
    expect(licences).toMatchObject([{ kind: 'png' }])
    expect(before && (await bytesOf(before))).toBeNull()
  })

  it('MAT-06 of several for one material, each stays', async () => {
    const id = await filledProfessional(world)
    for (const note of ['one', 'two']) expectOk(await attach(id, png(undefined, note), 'other'))
    expect(attachments(id).filter(({ material }) => material === 'other')).toHaveLength(2)
  })

  it.each([
    ['a PDF that is called .jpg', pdf(), 'not-an-image'],
    ['a cut PNG', cutShort(png()), 'truncated'],
    ['50 × 50', png({ width: 50, height: 50 }), 'too-few-pixels'],
    ['30 MB of nothing', new Uint8Array(30 * 1024 * 1024), 'too-large'],
    ['100,000 × 100,000', pngBomb({ width: 100_000, height: 100_000 }), 'too-many-pixels'],
  ])('MAT-06 that is %s is refused, and everything else stays', async (_, bytes, problem) => {
    const id = await filledProfessional(world)
    const before = attachments(id)
    expect(await attach(id, bytes)).toEqual({ ok: false, error: { code: problem } })
    expect(attachments(id)).toBe(before)
    expect(await kept(before)).toBe(before.length)
  })

  it('MAT-06 that cannot be shown is refused, though its header is right; a PDF is not looked at', async () => {
    const id = await filledProfessional(world)
    canDecode = false
    expect(await attach(id, png())).toMatchObject({ error: { code: 'not-decodable' } })
    expectOk(await attach(id, pdf(), 'authorisation'))
  })

  it('MAT-06 is kept without the place where it was taken', async () => {
    const id = await filledProfessional(world)
    expectOk(await attach(id, jpeg({ before: exifTelling(1) })))
    const licence = attachments(id).find(({ material }) => material === 'licence')
    expect(licence && (await bytesOf(licence))).toEqual(jpeg())
    expect(licence?.bytes).toBe(jpeg().length)
  })

  it.each([
    ['a WebP', webp({ width: 640, height: 480 })],
    ['a photo that lies on its side', jpeg({ before: exifTelling(6) })],
    ['a transparent scan', colourPng({ transparent: true })],
  ])('MAT-06 is kept as it was drawn anew: %s', async (_, bytes) => {
    const id = await filledProfessional(world)
    drawn = jpeg({ width: 480, height: 640, before: exifTelling(1) })
    expectOk(await attach(id, bytes))
    const licence = attachments(id).find(({ material }) => material === 'licence')
    expect(licence).toMatchObject({ kind: 'jpeg', size: { width: 480, height: 640 } })
    expect(licence && (await bytesOf(licence))).toEqual(jpeg({ width: 480, height: 640 }))
  })

  it('MAT-06 that this browser cannot convert is named; one that is broken behind its header, too', async () => {
    const id = await filledProfessional(world)
    const heic = boxed('heic', { width: 640, height: 480 })
    expect(await attach(id, heic)).toMatchObject({ error: { code: 'not-convertible' } })
    const scan = colourPng({ transparent: true })
    expect(await attach(id, scan)).toMatchObject({ error: { code: 'not-decodable' } })
  })

  it('MAT-06 that stands for another material already is taken and pointed out', async () => {
    const id = await filledProfessional(world)
    expect(expectOk(await attach(id, pictureOf('id-back'), 'licence'))).toEqual({ twin: 'id-back' })
    expect(expectOk(await attach(id, pictureOf('licence'), 'licence'))).toEqual({ twin: null })
  })

  it('MAT-06 is pointed out from what is kept, as long as both are there', async () => {
    const id = await filledProfessional(world)
    expectOk(await attach(id, pictureOf('id-back'), 'licence'))
    const twins = () =>
      attachments(id).flatMap((file) => {
        const twin = twinOf(file, attachments(id))
        return twin === null ? [] : [[file.material, twin]]
      })
    expect(twins()).toEqual([['licence', 'id-back']])
    const back = attachments(id).find(({ material }) => material === 'id-back')
    expectOk(await run(world, removeFile, { id, attachmentId: back?.id ?? '' }))
    expect(twins()).toEqual([])
  })

  it('MAT-06 is taken out again with its bytes, once; another application’s is left alone', async () => {
    const [mine, other] = [await filledProfessional(world), await filledProfessional(world)]
    const [first] = attachments(mine)
    const [foreign] = attachments(other)
    if (!first || !foreign) throw new Error('both have files')
    expectOk(await run(world, removeFile, { id: mine, attachmentId: foreign.id }))
    expect(await bytesOf(foreign)).not.toBeNull()
    expectOk(await run(world, removeFile, { id: mine, attachmentId: first.id }))
    expectOk(await run(world, removeFile, { id: mine, attachmentId: first.id }))
    expect(await bytesOf(first)).toBeNull()
    expect(attachments(mine)).toHaveLength(4)
  })

  it('APP-08 is neither added nor taken out after submitting', async () => {
    const id = await submittedProfessional(world)
    const [first] = attachments(id)
    expect(await attach(id, png())).toMatchObject({ error: { code: 'illegal-transition' } })
    const removal = { id, attachmentId: first?.id ?? '' }
    expect(await run(world, removeFile, removal)).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    expect(await run(world, saveApplicant, { id, form: APPLICANT })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    expect(await kept(attachments(id))).toBe(5)
  })
})

describe('what must not be read by others', () => {
  /** All text that the browser keeps or hands out, and all bytes of files. */
  async function everythingKept(files: readonly Attachment[]) {
    const { mirror, ledger } = await textsOn(disk)
    const sealed = await Promise.all(files.map(({ id }) => world.store.readFile(id)))
    expect(mirror.length).toBeGreaterThan(5)
    expect(ledger.length).toBeGreaterThan(5)
    return { texts: [...mirror, ...ledger, world.store.exportText()].join('\n'), sealed }
  }

  it('MAT-09 name, number and pictures stand nowhere in clear', async () => {
    const id = await submittedProfessional(world)
    const { texts, sealed } = await everythingKept(attachments(id))
    expect(texts).toContain('110***********002X')
    for (const secret of [APPLICANT.name, APPLICANT.idNumber, '19491231', 'licence.jpg']) {
      expect(texts).not.toContain(secret)
      expect(texts).not.toContain(btoa(unescape(encodeURIComponent(secret))).replace(/=+$/, ''))
    }
    expect(sealed).toHaveLength(5)
    const plain = attachments(id).map(({ material }) => textOf(pictureOf(material)).slice(0, 12))
    for (const bytes of sealed) {
      const text = textOf(bytes ?? new Uint8Array())
      expect(text.length).toBeGreaterThan(100)
      for (const head of plain) expect(text).not.toContain(head)
    }
  })

  it('MAT-09 who edits it sees it in clear, and with another browser’s keys types it again', async () => {
    const id = await filledProfessional(world)
    const materials = world.store.read().get('application', id)?.materials
    expect(await openApplicant(world, materials)).toEqual(APPLICANT)
    const elsewhere = await appWorld()
    expect(await openApplicant(elsewhere, materials)).toEqual({
      ...APPLICANT,
      name: '',
      idNumber: '',
    })
  })

  it('MAT-09 an emptied field leaves nothing behind', async () => {
    const id = await filledProfessional(world)
    const emptied = { ...APPLICANT, name: '  ', idNumber: '' }
    expectOk(await run(world, saveApplicant, { id, form: emptied }))
    expect(world.store.read().get('application', id)?.materials).toMatchObject({
      name: null,
      idNumber: null,
    })
  })
})

describe('pictures that are not needed any more', () => {
  it('MAT-10 go when the product has opened; the record says that they were there', async () => {
    const orderId = await orderedProfessional(world)
    const id = applicationIdOf(world.store.read().get('order', orderId))
    expect(await kept(attachments(id))).toBe(5)
    const sealed = await world.store.readFile(attachments(id)[0]?.id ?? '')
    expect(sealed).not.toBeNull()
    expectOk(await run(world, payOrder, { orderId, method: 'balance', voucherId: null }, 'k'))
    expect(attachments(id)).toHaveLength(5)
    expect(attachments(id).every(({ deleted }) => deleted)).toBe(true)
    for (const file of attachments(id)) expect(await world.store.readFile(file.id)).toBeNull()
  })

  it.each([
    ['withdrawn', (id: string) => run(world, cancelApplication, { id, command: 'withdraw' })],
    [
      'rejected',
      (id: string) => run(world, reviewApplication, { id, verdict: 'reject', reason: '资料不实' }),
    ],
  ])('MAT-10 go 30 days after the application was %s, not before', async (_, end) => {
    const id = await submittedProfessional(world)
    expectOk(await end(id))
    world.time.advance(30 * DAY - 1)
    expect(expectOk(await run(world, advanceTime, null))).toEqual([])
    expect(await kept(attachments(id))).toBe(5)
    world.time.advance(1)
    expect(expectOk(await run(world, advanceTime, null))).toMatchObject([
      { what: 'images-deleted', subject: id },
    ])
    expect(await kept(attachments(id))).toBe(0)
    expect(attachments(id)).toHaveLength(5)
    expect(expectOk(await run(world, advanceTime, null))).toEqual([])
  })

  it('MAT-10 go at once with a deleted draft, and so does its code', async () => {
    const id = await filledProfessional(world)
    const files = attachments(id)
    expectOk(await run(world, deleteApplication, { id }))
    expect(await kept(files)).toBe(0)
    expect(world.store.read().get('sms-code', id)).toBeUndefined()
  })

  it('MAT-10 stay as long as an application waits, however long', async () => {
    const id = await filledProfessional(world)
    world.time.advance(400 * DAY)
    expectOk(await run(world, advanceTime, null))
    expect(await kept(attachments(id))).toBe(5)
    expectOk(await attach(id, jpeg()))
  })
})
