import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentText, itemsNotFixed } from '../../../domain/applications/index.ts'
import { ok, refuse } from '../../../domain/shared/result.ts'
import {
  type AppWorld,
  contentOf,
  expectOk,
  MONDAY_MORNING,
  memoryWorld,
  submitted,
} from '../../../testing/app-world.ts'
import { loadScenario } from '../../../testing/loaded-scenario.ts'
import { submittedProfessional } from '../../../testing/professional.ts'
import { richWorld } from '../../../testing/rich-world.ts'
import { readAppImport } from '../import/app-import.ts'
import { verifyWithAll } from '../journal/verify-with-all.ts'
import { makeBackup, readBackup, sealForHere } from './backup.ts'
import { unpackContent } from './backup-content.ts'
import { joinBytes, openBackup, sealBackup } from './backup-file.ts'

const PASSPHRASE = '春天 的 口令 2026'
const QUICK = 1

let world: AppWorld
let file: Uint8Array

beforeAll(async () => {
  world = await richWorld()
  await submittedProfessional(world)
  file = (await makeBackup(world, PASSPHRASE)).file
})

/** What another browser holds once the backup is restored there. */
async function restored(backup = file): Promise<AppWorld> {
  const there = memoryWorld(MONDAY_MORNING)
  const read = await readBackup(backup, PASSPHRASE)
  if (!read.ok) throw new Error(read.error.code)
  const importing = readAppImport(read.value.exported, MONDAY_MORNING)
  let step = importing.next()
  while (!step.done) step = importing.next()
  if (!step.value.ok) throw new Error(JSON.stringify(step.value.problems))
  const { at } = step.value.world
  const sealed = await sealForHere(step.value.world.records, read.value, there.vault)
  await there.store.replaceDataset({ ...sealed, ...(at !== undefined && { at }) })
  return there
}

const verified = async ({ store }: AppWorld) => verifyWithAll(await store.journal(), () => {})

/** Every sealed text of the records, by where it stands. */
function sealedMembers(value: unknown, path = ''): (readonly [string, string])[] {
  return Object.entries(Object(value)).flatMap(([name, inner]) =>
    typeof inner === 'string'
      ? /^sealed/.test(name)
        ? [[`${path}.${name}`, inner] as const]
        : []
      : sealedMembers(inner, `${path}.${name}`),
  )
}

const recordsOf = ({ store }: AppWorld) => ({
  applications: store.read().list('application'),
  refunds: store.read().list('refund'),
})

describe('MAT-09 a backup', () => {
  it('brings every record, sealed text and file to another browser, sealed there anew', async () => {
    const there = await restored()
    const [before, after] = [sealedMembers(recordsOf(world)), sealedMembers(recordsOf(there))]
    expect(before.length).toBeGreaterThan(4)
    expect(after.map(([path]) => path)).toEqual(before.map(([path]) => path))
    for (const [place, [path, sealed]] of before.entries()) {
      const [, anew] = after[place] ?? ['', '']
      expect(anew, path).not.toBe(sealed)
      expect(await there.vault.open(anew), path).toEqual(await world.vault.open(sealed))
    }
    const files = recordsOf(world).applications.flatMap(({ materials }) => materials.attachments)
    expect(files.length).toBeGreaterThan(2)
    for (const { id } of files)
      expect(await there.files.open(id)).toEqual(await world.files.open(id))
    expect(there.store.read().list('order')).toEqual(world.store.read().list('order'))
    expect(there.store.highWater()).toBe(world.store.highWater())
  })

  it('brings how the records came about, so that the time log goes on and they can be verified', async () => {
    const there = await restored()
    const [before, after] = [await world.store.history(), await there.store.history()]
    expect(after.lines.length).toBeGreaterThan(50)
    expect(after.lines.map(({ name, about }) => [name, about])).toEqual(
      before.lines.map(({ name, about }) => [name, about]),
    )
    await submitted(there)
    const { steps, discrepancies } = await verified(there)
    expect(discrepancies).toEqual([])
    expect(steps).toBe((await verified(world)).steps + 2)
  })

  it('APP-06 brings what was sent back, and knows what was not fixed in it', async () => {
    const { browser } = await loadScenario('returned')
    const there = await restored((await makeBackup(browser, PASSPHRASE)).file)
    const notFixed = ({ store }: AppWorld) =>
      store
        .read()
        .list('application')
        .flatMap((one) => (one.state === 'returned' ? itemsNotFixed(one) : []))
    expect(notFixed(browser).length).toBeGreaterThan(0)
    expect(notFixed(there)).toEqual(notFixed(browser))
    expect((await verified(there)).discrepancies).toEqual([])
  })

  it('brings what its journal begins with where that was a baseline', async () => {
    const here = memoryWorld(MONDAY_MORNING)
    await here.store.replaceDataset({ records: (await contentOf(world)).records })
    await submitted(here)
    const there = await restored(
      (await makeBackup({ ...world, store: here.store }, PASSPHRASE)).file,
    )
    expect((await there.store.journal()).baseline.length).toBeGreaterThan(20)
    expect(await verified(there)).toEqual({ steps: 2, discrepancies: [] })
  })

  it('of the first version, which knows nothing of how records came about, is read as before', async () => {
    const exported = world.store.exportText()
    const text = new TextEncoder().encode(JSON.stringify({ exported, texts: {}, files: [] }))
    const length = new Uint8Array(4)
    new DataView(length.buffer).setUint32(0, text.length)
    const old = await sealBackup(joinBytes([length, text]), PASSPHRASE, QUICK)
    expect(await readBackup(old, PASSPHRASE)).toEqual(
      ok({ exported, journal: null, texts: {}, files: [] }),
    )
    const there = await restored(old)
    expect(there.store.read().list('order')).toEqual(world.store.read().list('order'))
    expect(await verified(there)).toEqual({ steps: 0, discrepancies: [] })
  })

  it.each([
    [{ v: 3, exported: '', journal: null, texts: {}, files: [] }, 'newer-backup'],
    [{ v: 2, exported: '', journal: { lines: 'all' }, texts: {}, files: [] }, 'damaged-backup'],
    [{ v: 2, exported: '', texts: {}, files: [] }, 'damaged-backup'],
  ] as const)('is not read where it holds %j', (part, code) => {
    const text = new TextEncoder().encode(JSON.stringify(part))
    const length = new Uint8Array(4)
    new DataView(length.buffer).setUint32(0, text.length)
    expect(unpackContent(joinBytes([length, text]))).toEqual(refuse(code))
  })

  it('ELI-04 MAT-06 knows the same person and the same content again', async () => {
    const there = await restored()
    const materials = recordsOf(there).applications.map((application) => application.materials)
    for (const { idNumber } of materials) {
      if (!idNumber) continue
      const number = expectOk(await there.vault.open(idNumber.sealed))
      expect(idNumber.fingerprint).toBe(await there.vault.fingerprint(number))
    }
    for (const { id, fingerprint } of materials.flatMap(({ attachments }) => attachments)) {
      const content = contentText(expectOk(await there.files.open(id)))
      expect(fingerprint).toBe(await there.vault.fingerprint(content))
    }
  })

  it('shows nothing of what it holds, nor of the passphrase', () => {
    const text = contentText(file)
    for (const word of ['applicant', 'D2026', 'online', PASSPHRASE])
      expect(text).not.toContain(word)
  })

  it('leaves behind what another browser had sealed, and says how much', async () => {
    const stranger = { store: world.store, vault: memoryWorld(MONDAY_MORNING).vault }
    const { left } = await makeBackup(stranger, PASSPHRASE)
    expect(left).toBeGreaterThan(6)
  })

  it('is not opened by another passphrase', async () => {
    expect(await readBackup(file, `${PASSPHRASE} `)).toEqual(refuse('wrong-passphrase'))
    expect(await readBackup(file, '')).toEqual(refuse('wrong-passphrase'))
  })

  it('is opened by the same words in another form of writing', async () => {
    const sealed = await sealBackup(Uint8Array.of(7), 'ｐａｓｓ é', QUICK)
    expect((await openBackup(sealed, 'pass e\u0301')).ok).toBe(true)
  })

  it('is not opened when one byte was changed, or the end is missing', async () => {
    const sealed = await sealBackup(new TextEncoder().encode('记录'.repeat(50)), PASSPHRASE, QUICK)
    for (const at of [0, 20, sealed.indexOf(10) + 1, sealed.length - 1]) {
      const changed = sealed.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect((await openBackup(changed, PASSPHRASE)).ok, `byte ${at}`).toBe(false)
    }
    expect(await openBackup(sealed.slice(0, -5), PASSPHRASE)).toEqual(refuse('damaged-backup'))
  })

  it('of a newer program says so', async () => {
    const sealed = await sealBackup(Uint8Array.of(7), PASSPHRASE, QUICK)
    const newer = new TextEncoder().encode(contentText(sealed).replace('"v":1', '"v":2'))
    expect(await openBackup(newer, PASSPHRASE)).toEqual(refuse('newer-backup'))
  })

  it('never throws, whatever the file is', async () => {
    const heads = fc.record({
      format: fc.constant('qidian-purchase-centre-backup'),
      v: fc.constantFrom(1, 0, 'x'),
      iterations: fc.constantFrom<unknown>(1, 0, -1, 1e12, null, '1'),
      salt: fc.constantFrom('', 'AAAAAAAAAAAAAAAAAAAAAA', '!'),
      iv: fc.constantFrom('AAAAAAAAAAAAAAAA', ''),
      check: fc.constantFrom('', null),
    })
    const texts = fc.oneof(
      heads.map((head) => `${JSON.stringify(head)}\n…`),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect((await openBackup(new TextEncoder().encode(text), 'x')).ok).toBe(false)
      }),
    )
  })
})
