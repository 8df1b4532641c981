import {
  type Asked,
  asksForSmsCode,
  MATERIALS,
  type Material,
  type MaterialsProfile,
  whenAsked,
} from '../../domain/applications/index.ts'
import type { ProductLineId } from '../../domain/catalogue/index.ts'

/** The columns of the matrix: what is told apart by what it asks for (MAT-01). */
export const MATERIAL_COLUMNS = [
  { id: 'online-basic', profile: 'none', line: 'online' },
  { id: 'online-professional', profile: 'online-professional', line: 'online' },
  { id: 'phone', profile: 'phone', line: 'phone' },
  { id: 'ssc', profile: 'ssc', line: 'ssc' },
  { id: 'cdp', profile: 'cdp', line: 'cdp' },
  { id: 'others', profile: 'none', line: null },
] as const satisfies readonly {
  id: string
  profile: MaterialsProfile
  line: ProductLineId | null
}[]

export type MaterialColumn = (typeof MATERIAL_COLUMNS)[number]['id']

/** A row of the matrix: a material, or the check of the mobile (MAT-08). */
export type MaterialRow = {
  readonly item: Material | 'sms-code'
  readonly asked: Readonly<Record<MaterialColumn, Asked | null>>
}

/** The matrix as the wizard uses it, one row a material (MAT-01). */
export function materialRows(): readonly MaterialRow[] {
  return [...MATERIALS, 'sms-code' as const].map((item) => ({ item, asked: askedBy(item) }))
}

function askedBy(item: MaterialRow['item']): MaterialRow['asked'] {
  const asked = (profile: MaterialsProfile): Asked | null => {
    if (item !== 'sms-code') return whenAsked(profile, item)
    return asksForSmsCode(profile) ? 'always' : null
  }
  const entries = MATERIAL_COLUMNS.map(({ id, profile }) => [id, asked(profile)])
  // One entry for every column.
  return Object.fromEntries(entries) as MaterialRow['asked']
}

/** What the editions of a line ask for: only those that ask for anything. */
export function columnsOfLine(line: ProductLineId): readonly (typeof MATERIAL_COLUMNS)[number][] {
  return MATERIAL_COLUMNS.filter((column) => column.line === line && column.profile !== 'none')
}
