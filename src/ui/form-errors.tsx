import {
  type FieldError,
  type FieldPath,
  type FieldValues,
  get,
  type UseFormReturn,
  useFormState,
} from 'react-hook-form'
import { REQUIRED, useProblemWords } from '../i18n/problem-words.ts'
import { ErrorSummary } from './error-summary.tsx'

type FormErrorsProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  title: string
  closing: string
  /** The fields in the order of the form, each with the sentence of what is wrong with it. */
  order: readonly FieldPath<T>[]
  labelOf: (field: FieldPath<T>) => string
  /** What is wrong with it; that it is empty is said by its name. */
  say: (field: FieldPath<T>, problem: string) => string
  /** The fields in which something is chosen rather than typed. */
  choices?: readonly FieldPath<T>[]
  /** The id of a field's control, where it is not its name. */
  idOf?: (field: FieldPath<T>) => string
}

/** What stands in the way of sending, once it was tried. */
export function FormErrors<T extends FieldValues>(props: FormErrorsProps<T>) {
  const { form, title, closing, order, labelOf, say, choices, idOf = (field) => field } = props
  const { required, named } = useProblemWords()
  const { errors, submitCount } = useFormState({ control: form.control })
  const items = order.flatMap((field) => {
    const message = (get(errors, field) as FieldError | undefined)?.message
    if (typeof message !== 'string') return []
    const label = labelOf(field)
    const filling = choices?.includes(field) ? 'choose' : 'fill'
    const words = message === REQUIRED ? required(label, filling) : say(field, message)
    return [{ fieldId: idOf(field), message: named(label, words) }]
  })
  const isTold = submitCount > 0
  return (
    <ErrorSummary
      title={title}
      closing={closing}
      attempt={submitCount}
      items={isTold ? items : []}
    />
  )
}

/** A field of a form: the id of its control, what it is called, and the sentences of its problems. */
export type NamedField<T extends FieldValues> = {
  readonly name: FieldPath<T>
  readonly id: string
  readonly label: string
  readonly say: (problem: string) => string
  /** Something is chosen in it rather than typed. */
  readonly isChoice?: true
}

type NamedErrorsProps<T extends FieldValues> = Pick<
  FormErrorsProps<T>,
  'form' | 'title' | 'closing'
> & {
  /** The fields that can be wrong, in their order. */
  fields: readonly NamedField<T>[]
}

/** The same of fields that say themselves what they are called and what is wrong with them. */
export function NamedErrors<T extends FieldValues>({ fields, ...rest }: NamedErrorsProps<T>) {
  const find = (name: FieldPath<T>) => fields.find((field) => field.name === name)
  return (
    <FormErrors
      {...rest}
      order={fields.map(({ name }) => name)}
      idOf={(name) => find(name)?.id ?? name}
      choices={fields.flatMap(({ name, isChoice }) => (isChoice ? [name] : []))}
      labelOf={(name) => find(name)?.label ?? name}
      say={(name, problem) => find(name)?.say(problem) ?? problem}
    />
  )
}
