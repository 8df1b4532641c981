import { zodResolver } from '@hookform/resolvers/zod'
import {
  type ComponentProps,
  startTransition,
  useCallback,
  useEffect,
  useEffectEvent,
  useReducer,
  useState,
  useSyncExternalStore,
} from 'react'
import {
  type DefaultValues,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  get,
  type Resolver,
  type UseFormReturn,
  useController,
  useForm,
} from 'react-hook-form'
import type * as z from 'zod/mini'
import { REQUIRED, useProblemWords } from '../i18n/problem-words.ts'
import { onceAfterPaint } from './after-paint.ts'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

/** Checks a form by the schema that guards its command; the message of each issue is its problem's code. */
export function resolverOf<T extends FieldValues>(schema: z.ZodMiniType<T, T>): Resolver<T> {
  return zodResolver(schema)
}

/**
 * A form whose schema is the one that guards its command: it checks a field when it is left, or with `onSubmit` not before
 * the form was sent, and all of them when it is sent.
 */
export function useCheckedForm<T extends FieldValues>(
  schema: z.ZodMiniType<T, T>,
  first: T,
  mode: 'onTouched' | 'onSubmit' = 'onTouched',
): UseFormReturn<T> {
  return useForm<T>({
    // A whole form is one of its partial ones.
    defaultValues: first as DefaultValues<T>,
    resolver: resolverOf(schema),
    mode,
    // What has a summary of its errors lets that take the focus.
    shouldFocusError: mode === 'onSubmit',
  })
}

/**
 * A form over what is kept, whoever changes it: what is typed stands over what is kept until `letGo`, and every other
 * field follows.
 */
export function useFollowingForm<T extends FieldValues>(
  schema: z.ZodMiniType<T, T>,
  kept: T,
): UseFormReturn<T> {
  return useForm<T>({
    values: kept,
    resetOptions: { keepDirtyValues: true, keepIsSubmitted: true },
    resolver: resolverOf(schema),
  })
}

/** The fields in which something was typed that is not what was kept. */
export function typedInto<T extends FieldValues>(form: UseFormReturn<T>): Partial<T> {
  const typed = Object.entries(form.getValues()).filter(
    ([name]) => form.getFieldState(name as FieldPath<T>).isDirty,
  )
  // Some of the fields that there are.
  return Object.fromEntries(typed) as Partial<T>
}

/**
 * Lets go of what was sent and is kept by now, which may be in another form; what was typed since it was sent stays.
 */
export function letGo<T extends FieldValues>(
  form: UseFormReturn<T>,
  sent: Partial<T>,
  kept: Partial<T> = sent,
): void {
  for (const [name, value] of Object.entries(sent)) {
    const field = name as FieldPath<T>
    // Fields hold plain values and lists of them.
    const isSame = JSON.stringify(form.getValues(field)) === JSON.stringify(value)
    if (!isSame) continue
    // What is sent is kept under the same name.
    form.resetField(field, { defaultValue: kept[name] as typeof value })
  }
}

/** Does something whenever somebody types: what was said of the last try is over then. */
export function useWhenTyped<T extends FieldValues>(
  { subscribe }: UseFormReturn<T>,
  work: () => void,
): void {
  useEffect(() =>
    subscribe({
      formState: { values: true },
      // The form tells of more than what was typed.
      callback: ({ name }) => {
        if (name !== undefined) work()
      },
    }),
  )
}

/** What a part of the screen reads of a form: it is rendered within that change, and not at every key. */
export function useFormPart<T extends FieldValues, P extends string | number | boolean | null>(
  form: UseFormReturn<T>,
  read: (values: T) => P,
): P {
  const { subscribe, getValues } = form
  const follow = useCallback(
    (listener: () => void) => subscribe({ formState: { values: true }, callback: listener }),
    [subscribe],
  )
  const part = () => read(getValues())
  return useSyncExternalStore(follow, part, part)
}

/**
 * One value of a form, for what is chosen: it is rendered with what its choice changed, which may wait for a painting
 * (`useDrawnChoice`), where `useFormPart` would be rendered at once.
 */
export function useFormChoice<T extends FieldValues, N extends FieldPath<T>>(
  form: UseFormReturn<T>,
  name: N,
): FieldPathValue<T, N> {
  return useController({ name, control: form.control }).field.value
}

/** The same for what follows from a field and is no part of it: it is rendered after the key or press itself was painted. */
export function useFormPartInTime<
  T extends FieldValues,
  P extends string | number | boolean | null,
>({ subscribe, getValues }: UseFormReturn<T>, read: (values: T) => P): P {
  const [, renderAgain] = useReducer((times: number) => times + 1, 0)
  const part = read(getValues())
  const isOther = useEffectEvent(() => read(getValues()) !== part)
  useEffect(() => {
    const follow = onceAfterPaint(() => {
      if (isOther()) startTransition(renderAgain)
    })
    // It may have changed before somebody listened.
    follow()
    return subscribe({ formState: { values: true }, callback: follow })
  }, [subscribe])
  return part
}

/** All that is typed, for prices and what else follows from it: they are rendered after the key itself was painted. */
export function useValuesInTime<T extends FieldValues>({
  subscribe,
  getValues,
}: UseFormReturn<T>): T {
  const [values, setValues] = useState(() => getValues())
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: onceAfterPaint(() => startTransition(() => setValues({ ...getValues() }))),
      }),
    [subscribe, getValues],
  )
  return values
}

/** Sets several fields at once, as a choice does that brings others with it. */
export function changeFields<T extends FieldValues>(
  form: UseFormReturn<T>,
  changed: Partial<T>,
): void {
  const before = form.getValues()
  for (const [name, value] of Object.entries(changed)) {
    if (before[name] === value) continue
    form.setValue(name as FieldPath<T>, value, {
      shouldDirty: true,
      shouldValidate: form.formState.isSubmitted,
    })
  }
}

/**
 * Fields whose problems depend on each other: what was told of one of them, because it was left or the form was sent,
 * follows the change of another.
 */
export function useToldTogether<T extends FieldValues>(
  form: UseFormReturn<T>,
  names: readonly FieldPath<T>[],
): void {
  const { subscribe, trigger } = form
  useEffect(() =>
    subscribe({
      formState: { values: true },
      callback: ({ name, isSubmitted, touchedFields }) => {
        // The form tells of more than what was typed.
        if (name === undefined) return
        if (isSubmitted) return void trigger()
        const told = names.filter((one) => get(touchedFields, one))
        if (told.length > 0) void trigger(told)
      },
    }),
  )
}

type FieldProps<T extends FieldValues, N extends FieldPath<T> = FieldPath<T>> = {
  form: UseFormReturn<T>
  name: N
  /** The sentence of what is wrong; of a field that is empty its own name says it. */
  say: (problem: string) => string
  /** Fields whose problems depend on this one. */
  deps?: FieldPath<T>[]
}

/** The control of one field; it renders with its own value and problem only. */
export function useFormField<T extends FieldValues, N extends FieldPath<T>>({
  form,
  name,
  say,
  deps,
}: FieldProps<T, N>) {
  const { field, fieldState } = useController({
    name,
    control: form.control,
    ...(deps && { rules: { deps } }),
  })
  const problem = fieldState.error?.message
  return { ...field, problem, error: problem === undefined ? undefined : say(problem) }
}

type TextProps<T extends FieldValues> = FieldProps<T> &
  Omit<ComponentProps<typeof TextField>, 'id' | 'form' | 'name' | 'value' | 'onChange'> & {
    id?: string
  }

export function FormTextField<T extends FieldValues>(props: TextProps<T>) {
  const { form, name, say, deps, id = name, ...rest } = props
  const { required } = useProblemWords()
  const { problem, ref, ...field } = useFormField({ form, name, say, ...(deps && { deps }) })
  if (problem === REQUIRED) field.error = required(rest.label)
  return <TextField {...rest} {...field} ref={ref} id={id} />
}

type SelectProps<T extends FieldValues> = FieldProps<T> &
  Omit<ComponentProps<typeof SelectField>, 'id' | 'form' | 'name' | 'value' | 'onChange'> & {
    id?: string
  }

export function FormSelectField<T extends FieldValues>(props: SelectProps<T>) {
  const { form, name, say, deps, id = name, ...rest } = props
  const { required } = useProblemWords()
  const { problem, ref, ...field } = useFormField({ form, name, say, ...(deps && { deps }) })
  if (problem === REQUIRED) field.error = required(rest.label, 'choose')
  return <SelectField {...rest} {...field} ref={ref} id={id} />
}
