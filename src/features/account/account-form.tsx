import { useState } from 'react'
import { type UseFormReturn, useFormState } from 'react-hook-form'
import { useRun } from '../../app/hooks.ts'
import { ChangedElsewhere } from '../../blocks/changed-elsewhere.tsx'
import { ConfirmCode } from '../../blocks/confirm-code.tsx'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { type ChangeAccount, changeAccount } from '../../commands/change-account.ts'
import {
  type Account,
  filledAccountSchema,
  normaliseAccount,
  REGIONS,
  VERIFICATIONS,
} from '../../domain/account/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { sending } from '../../ui/busy-press.ts'
import { Button } from '../../ui/button.tsx'
import {
  FormSelectField,
  FormTextField,
  letGo,
  useFollowingForm,
  useFormPart,
  useWhenTyped,
} from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useElsewhere } from '../../ui/use-elsewhere.ts'
import { accountCopy } from './copy.ts'

/** The fields that somebody types. */
const TEXTS = ['enterpriseName', 'registrationCode'] as const

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
  const [isSaved, setSaved] = useState(false)
  const { refusal, reset } = change
  const form = useFollowingForm(filledAccountSchema, account)
  const elsewhere = useElsewhere(form, account)
  useWhenTyped(form, () => {
    setSaved(false)
    // What was not refused is not rendered for it.
    if (refusal !== null) reset()
  })
  const save = form.handleSubmit(async (typed) => {
    const changed = changedFields(account, typed)
    const normal = normaliseAccount(typed)
    // In the form in which it is kept: else one's own save looks like another tab's change.
    for (const name of namesIn(changed)) elsewhere.typed.type(name, normal[name], account[name])
    const result = await change.run(isNew ? withoutId(typed) : changed)
    if (result.ok) letGo(form, typed, normal)
    setSaved(result.ok)
  })
  const region = useFormPart(form, (typed) => typed.region)
  const isHongKong = region === 'hong-kong'
  const isMainland = region === 'mainland'
  // The schema's messages are the problems' codes.
  const say = (problem: string) => copy.problems[problem as keyof typeof copy.problems]
  return (
    <form
      onSubmit={sending(save)}
      noValidate
      className="grid content-start gap-5"
      data-kept="until-saved"
    >
      <h2 className="border-line-strong border-b pb-2 text-h3">{copy.identity}</h2>
      <ChangedElsewhere
        elsewhere={elsewhere}
        nameOf={(name) => nameOf(copy, name, isHongKong)}
        texts={TEXTS}
        isSavedByButton
      />
      <div className="grid gap-5 md:grid-cols-2">
        <FormTextField {...{ form, say, name: 'enterpriseName', label: copy.enterpriseName }} />
        <FormSelectField
          {...{ form, say, name: 'region', label: copy.region }}
          deps={['registrationCode']}
          options={REGIONS.map((value) => ({ value, label: copy.regions[value] }))}
        />
        <FormTextField
          {...{ form, say, name: 'registrationCode' }}
          label={nameOf(copy, 'registrationCode', isHongKong)}
        />
        {isMainland && (
          <ConfirmCode form={form} code="registrationCode" confirmed="confirmedCode" />
        )}
        <FormSelectField
          {...{ form, say, name: 'verification', label: copy.verification }}
          options={VERIFICATIONS.map((value) => ({ value, label: copy.verifications[value] }))}
        />
      </div>
      <div className="flex items-center gap-4">
        <Button kind="primary" type="submit">
          {copy.save}
        </Button>
        <UnsavedMark form={form} />
        <p role="status" className="text-small text-ok">
          {isSaved && (
            <>
              <span>{copy.saved}</span>
              {copy.savedNext}
            </>
          )}
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

/** What is typed and not saved is kept for a reload (`keep-typed.ts`); what is saved may be changed elsewhere. */
function UnsavedMark({ form }: { form: UseFormReturn<Account> }) {
  const { isDirty } = useFormState({ control: form.control })
  return <span hidden data-unsaved={isDirty ? '' : undefined} />
}

function nameOf(copy: (typeof accountCopy)['zh'], field: string, isHongKong: boolean): string {
  if (field === 'registrationCode') return isHongKong ? copy.brNumber : copy.registrationCode
  const { enterpriseName, region, verification } = copy
  const names: Readonly<Record<string, string>> = { enterpriseName, region, verification }
  return names[field] ?? copy.registrationCode
}

function withoutId({ id: _, ...fields }: Account): Omit<Account, 'id'> {
  return fields
}

/** What was typed here and is not kept yet. */
function changedFields(kept: Account, typed: Account): ChangeAccount {
  const names = namesIn(withoutId(typed))
  return Object.fromEntries(
    names.filter((name) => typed[name] !== kept[name]).map((name) => [name, typed[name]]),
  )
}

function namesIn(fields: ChangeAccount): readonly (keyof ChangeAccount)[] {
  // The names are those of the account.
  return Object.keys(fields) as (keyof ChangeAccount)[]
}
