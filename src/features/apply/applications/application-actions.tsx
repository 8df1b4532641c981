import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { type RefusalCode, refusalCopy } from '../../../blocks/refusal-copy.ts'
import {
  type Application,
  type CustomerAction,
  customerActions,
  stepToOpen,
} from '../../../domain/applications/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextAction, TextLink } from '../../../ui/button.tsx'
import { ConfirmAction } from '../../../ui/confirm-action.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { applicationsCopy } from './copy.ts'
import { type Ending, useEndApplication, useOrderApplication, useReapply } from './mutations.ts'

type Props = { application: Application; onRecordPage?: boolean }

/** 「操作」: what the customer can do now, straight from the domain's table. */
export function ApplicationActions({ application, onRecordPage = false }: Props) {
  const refusals = useCopy(refusalCopy)
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const offered = customerActions(application.state).filter(
    (action) => !(onRecordPage && ON_THE_RECORD.includes(action)),
  )
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 print:hidden">
      {offered.map((action, index) => (
        <Action
          key={action}
          action={action}
          strong={index === 0 && STRONG.includes(action)}
          application={application}
          onRefusal={setRefusal}
        />
      ))}
      {refusal && (
        <Notice tone="bad" role="alert">
          {refusals[refusal]}
        </Notice>
      )}
    </div>
  )
}

/** What the record's own page shows in its own way. */
const ON_THE_RECORD: readonly CustomerAction[] = ['view', 'to-order-form']

/** The actions that a state asks for. */
const STRONG: readonly CustomerAction[] = ['buy', 'mend', 'to-order-form']

type ActionProps = {
  action: CustomerAction
  strong: boolean
  application: Application
  onRefusal: (code: RefusalCode) => void
}

function Action({ action, strong, application, onRefusal }: ActionProps) {
  const copy = useCopy(applicationsCopy)
  const label = copy.actions[action]
  switch (action) {
    case 'continue':
    case 'mend':
    case 'to-order-form': {
      const step = stepToOpen(application)
      return (
        <TextLink strong={strong} to={paths.apply(application.id, step)}>
          {label}
        </TextLink>
      )
    }
    case 'view':
      return <TextLink to={paths.application(application.id)}>{label}</TextLink>
    case 'view-product':
      return <TextLink to={productOf(application)}>{label}</TextLink>
    case 'reapply':
      return <ReapplyAction application={application} label={label} onRefusal={onRefusal} />
    case 'buy':
      return <BuyAction application={application} label={label} onRefusal={onRefusal} />
    case 'delete':
    case 'withdraw':
    case 'cancel':
      return (
        <EndAction ending={action} application={application} label={label} onRefusal={onRefusal} />
      )
  }
}

function productOf(application: Application): string {
  return application.state === 'completed'
    ? paths.product(application.subscriptionId)
    : paths.products
}

type WiredProps = {
  application: Application
  label: string
  onRefusal: (code: RefusalCode) => void
}

function BuyAction({ application, label, onRefusal }: WiredProps) {
  const navigate = useNavigate()
  const order = useOrderApplication(application.id)
  const buy = async () => {
    if (order.isPending) return
    const result = await order.run()
    if (result.ok) await navigate(paths.pay(result.value))
    else onRefusal(result.error.code)
  }
  return (
    <TextAction strong onClick={buy}>
      {label}
    </TextAction>
  )
}

function ReapplyAction({ application, label, onRefusal }: WiredProps) {
  const navigate = useNavigate()
  const again = useReapply(application.id)
  const start = async () => {
    if (again.isPending) return
    const result = await again.run()
    if (result.ok) await navigate(paths.apply(result.value, 'package'))
    else onRefusal(result.error.code)
  }
  return <TextAction onClick={start}>{label}</TextAction>
}

function EndAction({ ending, application, label, onRefusal }: WiredProps & { ending: Ending }) {
  const copy = useCopy(applicationsCopy)
  const navigate = useNavigate()
  const end = useEndApplication(application.id)
  const confirm = async () => {
    const result = await end.run(ending)
    if (!result.ok) onRefusal(result.error.code)
    else if (ending === 'delete') await navigate(paths.applications)
  }
  return <ConfirmAction label={label} {...copy.confirm[ending]} onConfirm={confirm} />
}
