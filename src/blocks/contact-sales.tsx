import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Running } from '../app/hooks.ts'
import { paths } from '../app/paths.ts'
import { type ConsultationForm, filledConsultationSchema } from '../domain/orders/index.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogForm } from '../ui/dialog-form.tsx'
import { FormTextField, useCheckedForm } from '../ui/form.tsx'
import { tell } from '../ui/told.ts'
import { useSubmitOnce } from '../ui/use-one-at-a-time.ts'
import type { RefusalCode } from './refusal-copy.ts'
import { RefusalNotice } from './refusal-notice.tsx'

export const contactCopy = defineCopy({
  zh: {
    open: '联系销售',
    contactName: '联系人',
    mobile: '手机号',
    wish: '需求说明',
    problems: { 'not-a-mobile': '手机号是 11 位数字，以 1 开头' },
    cancel: '取消',
    submit: '提交咨询',
    answerers: { sales: '销售', architect: '架构师' },
    done: (id: string, who: string) =>
      `已提交，咨询编号 ${id}。${who}会按您留下的手机号联系您（演示：不会真的来电）。`,
    toRecords: '打开咨询记录',
  },
  en: {
    open: 'Contact sales',
    contactName: 'Contact',
    mobile: 'Mobile',
    wish: 'What you need',
    problems: {
      'not-a-mobile': 'A mobile number has 11 digits and starts with 1',
    },
    cancel: 'Cancel',
    submit: 'Send',
    answerers: { sales: 'Sales', architect: 'The architect' },
    done: (id, who) =>
      `Sent, consultation ${id}. ${who} will call the number you gave (a demonstration: nobody really calls).`,
    toRecords: 'Open the consultations',
  },
})

const EMPTY: ConsultationForm = { contactName: '', mobile: '', wish: '' }
const FIELDS = ['contactName', 'mobile', 'wish'] as const

/** What a browser may fill in by itself. */
const AUTOFILL = { contactName: 'name', mobile: 'tel', wish: 'off' } as const

/** The command that records a consultation; answers with its number. */
export type SalesContact<Asking> = Running<
  Asking & { readonly form: ConsultationForm },
  string,
  RefusalCode
>

/** 「联系销售」: a few words and a number to be called back on (ELI-03). */
export function ContactSales<Asking extends object>(props: {
  /** What the button and the dialog say instead of 「联系销售」. */
  title?: string
  /** What the wish begins with. */
  wish?: string
  /** Who calls back. */
  answeredBy?: 'sales' | 'architect'
  /** The one thing to do on its page. */
  primary?: boolean
  /** What is asked about. */
  asking: Asking
  contact: SalesContact<Asking>
}) {
  const copy = useCopy(contactCopy)
  const [open, setOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  const form = useCheckedForm(filledConsultationSchema, EMPTY, 'onSubmit')
  const title = props.title ?? copy.open
  const openings = useRef(0)
  const start = () => {
    openings.current += 1
    if (props.wish && form.getValues('wish') === '') form.setValue('wish', props.wish)
    setWasOpened(true)
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    props.contact.reset()
    // What was typed stays; what was wrong with it is said again when it is sent.
    form.reset(form.getValues())
  }
  const send = useSubmitOnce(form, async (typed) => {
    const opened = openings.current
    const sent = await props.contact.run({ ...props.asking, form: typed })
    if (!sent.ok) return
    // Who gave up waiting and began another one goes on with that.
    if (opened === openings.current) {
      close()
      form.reset(EMPTY)
    }
    tell({
      text: copy.done(sent.value, copy.answerers[props.answeredBy ?? 'sales']),
      link: { to: paths.consultations, label: copy.toRecords },
    })
  })
  return (
    <>
      <Button
        kind={props.primary ? 'primary' : 'secondary'}
        size={props.primary ? 'large' : 'small'}
        onClick={start}
      >
        {title}
      </Button>
      {wasOpened &&
        createPortal(
          <Dialog open={open} onClose={close} title={title}>
            <DialogForm onSubmit={send} onCancel={close} cancel={copy.cancel} submit={copy.submit}>
              {FIELDS.map((field) => (
                <FormTextField
                  key={field}
                  form={form}
                  name={field}
                  id={`sales-${field}`}
                  label={copy[field]}
                  // The schema's messages are the problems' codes.
                  say={(problem) => copy.problems[problem as keyof typeof copy.problems]}
                  inputMode={field === 'mobile' ? 'tel' : undefined}
                  autoComplete={AUTOFILL[field]}
                />
              ))}
              <RefusalNotice code={props.contact.refusal} />
            </DialogForm>
          </Dialog>,
          document.body,
        )}
    </>
  )
}
