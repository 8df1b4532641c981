import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useView } from '../app/hooks.ts'
import { PageHead } from '../ui/page.tsx'
import { UnknownRecord } from './unknown-record.tsx'

/** The list that a record stands in. */
type Back = { readonly to: string; readonly label: string }

type RecordOfAddressProps<T> = {
  query: Parameters<typeof useView<{ id: string }, T | null>>[0]
  back: Back
  children: (record: T) => ReactNode
}

/** The record whose number the address holds, or that there is none, with a way back. */
export function RecordOfAddress<T>({ query, back, children }: RecordOfAddressProps<T>) {
  const { id = '' } = useParams()
  const record = useView(query, { id })
  return record === null ? <UnknownRecord id={id} back={back} /> : children(record)
}

type RecordHeadProps = {
  id: string
  title: string
  /** What the list is called. */
  list: Back
  lead?: ReactNode
  aside?: ReactNode
  /** Where it stands, and what can be done with it. */
  state: ReactNode
  actions: ReactNode
}

/** The head of a record's own page: its number, the list it stands in, its state and what can be done. */
export function RecordHead({ id, title, list, lead, aside, state, actions }: RecordHeadProps) {
  return (
    <>
      <PageHead
        title={title}
        documentTitle={`${title} ${id}`}
        trail={
          <>
            <Link to={list.to} className="text-text-2 underline">
              {list.label}
            </Link>{' '}
            / {id}
          </>
        }
        lead={lead}
        aside={aside}
      />
      <div className="flex flex-wrap items-start justify-between gap-4 border-rule border-t-2 pt-5 pb-8 print:pt-3 print:pb-4">
        <div>{state}</div>
        {actions}
      </div>
    </>
  )
}
