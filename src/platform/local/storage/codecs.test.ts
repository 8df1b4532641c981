import { describe, expect, it } from 'vitest'
import { ok, type Result } from '../../../domain/shared/result.ts'
import { sampleRegistry } from '../../../testing/sample-records.ts'
import { createCodecs, type Migration, type RecordCodec } from './codecs.ts'

type Note = { readonly id: string; readonly steps: string }

const append: (step: string) => Migration = (step) => (data) => {
  // The notes of these tests are the only data here.
  const note = data as Note
  return { ...note, steps: `${note.steps}${step}` }
}

function noteCodec(version: number, migrations: readonly Migration[]): RecordCodec<Note> {
  // As above.
  return { version, migrations, parse: (data) => ok(data as Note) as Result<Note> }
}

describe('reading a record', () => {
  const codecs = createCodecs({ note: noteCodec(3, [append('b'), append('c')]) })
  const text = (v: number) => `{"v":${v},"seq":1,"data":{"id":"n","steps":"a"}}`

  it.each([
    [1, 'abc'],
    [2, 'ac'],
    [3, 'a'],
  ])('lifts version %i through every migration above it', (version, steps) => {
    const decoded = codecs.decode('qd:note:n', text(version))
    expect(decoded).toMatchObject({ kind: 'whole', record: { id: 'n', steps } })
  })

  it('leaves a newer version alone', () => {
    expect(codecs.decode('qd:note:n', text(4))).toEqual({ kind: 'newer' })
  })

  it.each([
    ['a text that is none', 'qd:note:n', 'broken', 'not-readable'],
    ['a version that never was', 'qd:note:n', text(0), 'unknown-version'],
    ['another record’s id', 'qd:note:m', text(3), 'wrong-id'],
    ['a type that nobody knows', 'qd:letter:n', text(3), 'unknown-type'],
  ])('finds %s damaged', (_what, key, stored, reason) => {
    expect(codecs.decode(key, stored)).toEqual({ kind: 'damaged', reason })
  })

  it('finds data damaged that a migration cannot lift', () => {
    const fails = () => {
      throw new Error('not this one')
    }
    const broken = createCodecs({ note: noteCodec(2, [fails]) })
    expect(broken.decode('qd:note:n', text(1))).toEqual({
      kind: 'damaged',
      reason: 'not-migratable',
    })
  })

  it('writes the newest version', () => {
    const written = createCodecs(sampleRegistry).encode('counter', 4, { id: 'a' })
    expect(written).toBe('{"v":2,"seq":4,"data":{"id":"a"}}')
  })

  it('takes ids with colons', () => {
    const stored = '{"v":3,"seq":1,"data":{"id":"a:b","steps":""}}'
    expect(codecs.decode('qd:note:a:b', stored)).toMatchObject({ kind: 'whole', id: 'a:b' })
  })
})

describe('a registry', () => {
  it('has the sum of all versions as its schema number', () => {
    expect(createCodecs(sampleRegistry).schema).toBe(3)
  })

  it.each([
    [3, [append('b')], 'Record type "note": version 3 needs 2 migrations, found 1'],
    [1, [append('b')], 'Record type "note": version 1 needs 0 migrations, found 1'],
    [0, [], 'Record type "note": version 0 needs -1 migrations, found 0'],
  ])('is refused with version %i and migrations %j', (version, migrations, message) => {
    expect(() => createCodecs({ note: noteCodec(version, migrations) })).toThrow(message)
  })

  it('is refused with a gap in its migrations', () => {
    const gap: Migration[] = [append('b')]
    gap[2] = append('d')
    expect(() => createCodecs({ note: noteCodec(4, gap) })).toThrow(
      'Record type "note": the migration from version 2 to 3 is missing',
    )
  })

  it.each(['meta', 'probe', 'damaged', 'a:b', ''])('is refused with the type name %j', (type) => {
    expect(() => createCodecs({ [type]: noteCodec(1, []) })).toThrow(
      `Record type "${type}": this name cannot be used`,
    )
  })
})

describe('the beginning of a text', () => {
  const codecs = createCodecs({ note: noteCodec(2, [append('b')]) })

  it.each([
    ['of the newest version', 'qd:note:n', '{"v":2,"seq":1,"data":{', true],
    ['of an older one', 'qd:note:n', '{"v":1,"seq":1,"data":', true],
    ['of a newer one', 'qd:note:n', '{"v":3,"seq":1,"data":{', false],
    ['of one that never was', 'qd:note:n', '{"v":0,"seq":1,"data":{', false],
    ['that another program wrote', 'qd:note:n', '{ "v":2,"seq":1,"data":{', false],
    ['of a type that nobody knows', 'qd:letter:n', '{"v":1,"seq":1,"data":{', false],
  ])('%s', (_what, key, text, isFamiliar) => {
    expect(codecs.isFamiliar(key, text)).toBe(isFamiliar)
  })
})
