import { type ChangeEvent, type ComponentProps, useRef } from 'react'
import { Button } from './button.tsx'

type OnPick = (files: readonly File[]) => void

/** The files that were chosen; the same one can be chosen again after it was refused or mended. */
function taken({ currentTarget }: ChangeEvent<HTMLInputElement>): readonly File[] {
  const files = [...(currentTarget.files ?? [])]
  currentTarget.value = ''
  return files
}

type FileCoverProps = Omit<ComponentProps<'input'>, 'type' | 'onChange' | 'className'> & {
  onPick: OnPick
}

/** Lies unseen over the place that shows what is chosen: all of it is the input. */
export function FileCover({ onPick, ...input }: FileCoverProps) {
  return (
    <input
      {...input}
      type="file"
      onChange={(event) => onPick(taken(event))}
      className="absolute inset-0 cursor-pointer opacity-0"
    />
  )
}

type FileButtonProps = Omit<ComponentProps<typeof Button>, 'onClick' | 'children'> & {
  label: string
  /** Which kinds are offered first. */
  accept: string
  onPick: (file: File) => void
}

/** A button that lets a file be chosen. */
export function FileButton({ label, accept, onPick, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  const pick = ([file]: readonly File[]) => {
    if (file) onPick(file)
  }
  return (
    <>
      <Button {...button} atOnce onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => pick(taken(event))}
      />
    </>
  )
}
