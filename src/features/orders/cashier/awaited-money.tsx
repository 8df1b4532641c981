import { paymentWords } from '../../../blocks/payment-words.ts'
import { type Payment, remittanceCode } from '../../../domain/orders/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextAction } from '../../../ui/button.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { tell } from '../../../ui/told.ts'
import { checkoutCopy } from './copy.ts'
import { DemoQrCode } from './demo-qr-code.tsx'

/** 微信支付二维码, or 收款账号 and 汇款识别码, until the money arrives; the page then goes on by itself. */
export function AwaitedMoney(props: { orderId: string; payment: Payment; onOtherWay: () => void }) {
  const { orderId, payment, onOtherWay } = props
  const copy = useCopy(checkoutCopy)
  const methods = useCopy(paymentWords)
  const chooseAnother = () => {
    onOtherWay()
    tell({ text: copy.chooseAnother })
  }
  return (
    <section>
      <h2 className="mb-3 text-h3">{methods[payment.method]}</h2>
      <p role="status" className="mb-4">
        <StateLabel tone="working">{copy.waiting}</StateLabel>
      </p>
      {payment.method === 'wechat' ? (
        <div className="flex flex-wrap items-start gap-6">
          <DemoQrCode text={`${orderId}:${payment.amount}`} label={copy.qr} />
          <p className="max-w-80 text-small text-text-2">{copy.qrText}</p>
        </div>
      ) : (
        <>
          <dl>
            <Fact name={copy.account} value={copy.accountNumber} />
            <Fact name={copy.remittance} value={remittanceCode(orderId)} />
          </dl>
          <p className="mt-3 text-small text-text-2">{copy.bankText}</p>
        </>
      )}
      <TextAction className="mt-4" onClick={chooseAnother}>
        {copy.otherMethod}
      </TextAction>
    </section>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex gap-4 border-line border-b py-3">
      <dt className="w-32 shrink-0 text-text-2">{name}</dt>
      <dd className="font-strong text-ink">{value}</dd>
    </div>
  )
}
