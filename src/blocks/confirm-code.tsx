import { useId } from 'react'
import {
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  get,
  type UseFormReturn,
  useController,
} from 'react-hook-form'
import { creditCodeProblem, isConfirmable, normaliseCode } from '../domain/identity/index.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { Checkbox } from '../ui/choice.tsx'
import { useFormPart } from '../ui/form.tsx'

export const confirmCopy = defineCopy({
  zh: {
    confirm: '号码无误，请人工审核',
    hint: '人工审核需要 1 至 5 个工作日，审核人会对照执照核对这个号码',
  },
  en: {
    confirm: 'The number is right, please review it by hand',
    hint: 'That takes 1 to 5 working days: a person compares the number with the licence',
  },
})

type ConfirmCodeProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  /** The field of the credit code, and the one that keeps which code was confirmed. */
  code: FieldPath<T>
  confirmed: FieldPath<T>
  /** Whether an application goes to a person for it. */
  isReviewed?: boolean
}

/** 「号码无误，请人工审核」: the way on with a code that looks wrong and is not; nothing where no code does (MAT-07). */
export function ConfirmCode<T extends FieldValues>(props: ConfirmCodeProps<T>) {
  const { form, code, confirmed, isReviewed = false } = props
  const copy = useCopy(confirmCopy)
  const id = useId()
  const typed = useFormPart(form, (values) => normaliseCode(get(values, code) ?? ''))
  const { field } = useController({ name: confirmed, control: form.control })
  if (!isConfirmable(creditCodeProblem(typed, ''))) return null
  const change = (isRight: boolean) => {
    // The field holds the text of a code.
    field.onChange((isRight ? typed : '') as FieldPathValue<T, FieldPath<T>>)
    form.trigger(code)
  }
  return (
    <div className="lg:col-span-2">
      <Checkbox
        id={id}
        checked={field.value === typed}
        aria-describedby={isReviewed ? `${id}-hint` : undefined}
        onChange={(event) => change(event.target.checked)}
      >
        {copy.confirm}
      </Checkbox>
      {isReviewed && (
        <p id={`${id}-hint`} className="text-small text-text-3">
          {copy.hint}
        </p>
      )}
    </div>
  )
}
