import { type FormEvent, useState } from 'react'
import { type RefusalCode, refusalCopy } from '../../blocks/refusal-copy.ts'
import {
  type Account,
  accountProblems,
  REGIONS,
  type Region,
  VERIFICATIONS,
  type Verification,
} from '../../domain/account/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { accountCopy } from './copy.ts'
import { useChangeAccount } from './mutations.ts'

export function AccountForm({ account }: { account: Account }) {
  const copy = useCopy(accountCopy)
  const refusals = useCopy(refusalCopy)
  const change = useChangeAccount()
  // What is typed stands over what is kept, until it is kept itself: nothing from elsewhere overwrites it.
  const [edits, setEdits] = useState<Partial<Account>>({})
  const form = { ...account, ...edits }
  const [tried, setTried] = useState(false)
  const [outcome, setOutcome] = useState<'saved' | RefusalCode | null>(null)
  const problems = tried ? accountProblems(form) : {}
  const edit = (changed: Partial<Account>) => {
    setOutcome(null)
    setEdits((before) => ({ ...before, ...changed }))
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(accountProblems(form)).length > 0) return
    const result = await change.run(form)
    setOutcome(result.ok ? 'saved' : result.error.code)
    // Typed on while it was being saved: that part is still to be saved.
    if (result.ok) setEdits((now) => (now === edits ? {} : now))
  }
  const text = (name: 'enterpriseName' | 'registrationCode', label: string) => {
    const problem = problems[name]
    return (
      <TextField
        id={name}
        label={label}
        value={form[name]}
        error={problem && copy.problems[problem]}
        onChange={(event) => edit({ [name]: event.target.value })}
      />
    )
  }
  return (
    <form onSubmit={save} noValidate className="grid content-start gap-5">
      <h2 className="border-line-strong border-b pb-2 text-h3">{copy.identity}</h2>
      <div className="grid gap-5 md:grid-cols-2">
        {text('enterpriseName', copy.enterpriseName)}
        <SelectField
          id="region"
          label={copy.region}
          value={form.region}
          options={REGIONS.map((value) => ({ value, label: copy.regions[value] }))}
          // The options are the regions.
          onChange={(event) => edit({ region: event.target.value as Region })}
        />
        {text(
          'registrationCode',
          form.region === 'hong-kong' ? copy.brNumber : copy.registrationCode,
        )}
        <SelectField
          id="verification"
          label={copy.verification}
          value={form.verification}
          options={VERIFICATIONS.map((value) => ({ value, label: copy.verifications[value] }))}
          // The options are the verifications.
          onChange={(event) => edit({ verification: event.target.value as Verification })}
        />
      </div>
      <div className="flex items-center gap-4">
        <Button kind="primary" type="submit">
          {copy.save}
        </Button>
        <p role="status" className="text-small text-ok">
          {outcome === 'saved' && copy.saved}
        </p>
      </div>
      {outcome && outcome !== 'saved' && (
        <Notice tone="bad" role="alert">
          {refusals[outcome]}
        </Notice>
      )}
    </form>
  )
}
