import { expect, it } from 'vitest'
import { appWorld, contentOf, expectOk, memoryWorld } from '../../../testing/app-world.ts'
import { sameDisk } from '../../../testing/damaged-disk.ts'
import { memoryDisk, textsOn } from '../../../testing/memory-disk.ts'
import { filledProfessional } from '../../../testing/professional.ts'
import type { StorePorts } from './ports.ts'
import { META_KEY } from './storage-keys.ts'

const NAME = '张三的营业执照.jpg'

/** What the first version would have left of every world: names in clear, in localStorage and the ledger. */
async function asFirstVersion({ mirror, ledger }: StorePorts) {
  const older = (text: string) =>
    text
      .replace(/"v":\d+,/, '"v":1,')
      .replaceAll(/"sealedName":("[^"]*"|null)/g, `"name":"${NAME}"`)
  for (const key of mirror.keys()) {
    if (key.startsWith('qd:application:')) mirror.set(key, older(mirror.get(key) ?? ''))
  }
  const { worlds } = await ledger.read('', -1)
  for (const row of worlds) {
    await ledger.change(row.world, -1, ({ newer }) => ({
      writes: {
        world: row.world,
        worlds: [{ ...row, schema: row.schema - 1 }],
        rows: newer.map((one) =>
          one.key.startsWith('qd:application:') && one.text !== null
            ? { ...one, text: older(one.text) }
            : one,
        ),
        files: [],
        forget: [],
      },
      value: null,
    }))
  }
  mirror.set(META_KEY, (mirror.get(META_KEY) ?? '').replace(/"schema":\d+/, '"schema":1'))
}

it('MAT-09 names of files that an earlier version kept in clear stand nowhere after the start', async () => {
  const disk = memoryDisk()
  const world = await appWorld(undefined, { disk })
  await filledProfessional(world)
  // One world that was replaced, and the current one.
  expectOk(await world.store.replaceDataset(await contentOf(world)))
  await asFirstVersion(disk)
  const before = await textsOn(disk)
  expect(before.mirror.filter((text) => text.includes(NAME))).not.toEqual([])
  expect(before.ledger.filter((text) => text.includes(NAME)).length).toBeGreaterThan(1)

  const later = memoryWorld(world.time.now(), { disk: sameDisk(disk) })
  await later.store.ready
  const after = await textsOn(disk)
  expect([...after.mirror, ...after.ledger].filter((text) => text.includes(NAME))).toEqual([])
  expect(later.store.read().list('application')[0]?.materials.attachments).toHaveLength(5)
  expect(later.store.health().damaged).toEqual([])
  expect(later.store.exportText()).not.toContain(NAME)
})
