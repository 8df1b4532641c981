import { type FormEvent, useState } from 'react'
import { useRun } from '../../app/hooks.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { changeAccount } from '../../commands/change-account.ts'
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
import { useEdits } from '../../ui/use-edits.ts'
import { accountCopy } from './copy.ts'

type AccountFormProps = {
  account: Account
  /** It is kept nowhere: all of it is filled in. */
  isNew: boolean
}

/** Who buys. What is saved is what was typed here; the other fields stay as another tab saves them. */
export function AccountForm({ account, isNew }: AccountFormProps) {
  const copy = useCopy(accountCopy)
  const refusals = useCopy(refusalCopy)
  const change = useRun(changeAccount)
  const { values: form, edits, ...own } = useEdits(account)
  const [tried, setTried] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const { refusal } = change
  const problems = tried ? accountProblems(form) : {}
  const edit = (changed: Partial<Account>) => {
    setSaved(false)
    change.reset()
    own.edit(changed)
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(accountProblems(form)).length > 0) return
    const result = await change.run(isNew ? form : edits)
    setSaved(result.ok)
    if (result.ok) own.letGo(edits)
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
          {isSaved && copy.saved}
        </p>
      </div>
      {refusal && (
        <Notice tone="bad" role="alert">
          {refusals[refusal]}
        </Notice>
      )}
    </form>
  )
}
