import { industryNames } from '../../blocks/industry-names.ts'
import { materialCopy } from '../../blocks/material-copy.ts'
import { Facts, Section } from '../../blocks/section.tsx'
import {
  INDUSTRIES,
  MATERIALS,
  SPECIAL_LICENCES,
  takesPdf,
} from '../../domain/applications/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { materialsHelpCopy } from './materials-copy.ts'
import { MATERIAL_COLUMNS, type MaterialRow, materialRows } from './materials-table.ts'

/** 准备资料: the matrix, what is asked of each document, and how they are kept (MAT-01 to MAT-10). */
export function MaterialsTopic() {
  const copy = useCopy(materialsHelpCopy)
  const { names, hints, limits, limitsPdf } = useCopy(materialCopy)
  const industries = useCopy(industryNames)
  const language = useLanguage()
  return (
    <>
      <Section title={copy.matrix}>
        <Matrix />
      </Section>
      <Section title={copy.requirements}>
        <Facts
          facts={MATERIALS.map((material) => [
            names[material],
            <>
              {hints[material]}
              <span className="block text-small text-text-3">
                {takesPdf(material) ? limitsPdf : limits}
              </span>
            </>,
          ])}
        />
        <p className="mt-3">{copy.applicant}</p>
        <p>{copy.letter}</p>
      </Section>
      <Section title={copy.industries}>
        <Facts
          facts={INDUSTRIES.flatMap((industry) => {
            const licence = SPECIAL_LICENCES[industry]
            return licence ? [[industries[industry], licence[language]] as const] : []
          })}
        />
      </Section>
      <Section title={copy.keeping}>
        <ul className="grid list-disc gap-1.5 pt-3 pl-5">
          {[...copy.protects, ...copy.doesNot].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Matrix() {
  const copy = useCopy(materialsHelpCopy)
  const { names } = useCopy(materialCopy)
  const columns: Column<MaterialRow>[] = [
    {
      key: 'material',
      header: copy.material,
      narrow: 'title',
      cell: ({ item }) => (item === 'sms-code' ? copy.smsCode : names[item]),
    },
    ...MATERIAL_COLUMNS.map(
      ({ id }): Column<MaterialRow> => ({
        key: id,
        header: copy.columns[id],
        isNothing: ({ asked }) => asked[id] === null,
        cell: ({ asked }) => {
          const when = asked[id]
          return when === null ? copy.never : copy.asked[when]
        },
      }),
    ),
  ]
  return (
    <DataTable
      label={copy.matrix}
      columns={columns}
      rows={materialRows()}
      rowKey={({ item }) => item}
    />
  )
}
