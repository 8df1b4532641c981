import type { Bookkeeping } from '../domain/orders/index.ts'
import { countWords } from '../domain/shared/count-words.ts'
import { defineCopy } from '../i18n/language.ts'

const zhFields: Record<keyof Bookkeeping, string> = {
  poNumber: 'PO 号',
  costCentre: '成本中心',
  note: '备注',
}
const enFields: Record<keyof Bookkeeping, string> = {
  poNumber: 'PO number',
  costCentre: 'Cost centre',
  note: 'Note',
}

/** What the customer's own accounts know an order by: on order, invoice and exports (BIL-03). */
export const bookkeepingWords = defineCopy({
  zh: {
    title: '入账信息',
    fields: zhFields,
    edit: '编辑入账信息',
    hint: '选填，发票开具之前可以修改，会印在发票和导出的表格里。',
    atCashier: 'PO 号、成本中心和备注可以现在填写，也可以付款后补上；会印在发票上。',
    editOf: (id: string) => `编辑入账信息（${id}）`,
    forAll: (others: number) => `同样填到这次付款的另外 ${others} 笔订单`,
    inTheWay: (id: string) => `没有填到任何订单，因为订单 ${id} 填不了：`,
    fixed: '发票已开具，入账信息不再修改。',
    tooLong: (most: number) => `最多 ${most} 个字，请缩短`,
    cancel: '取消',
    save: '保存',
  },
  en: {
    title: 'For your accounts',
    fields: enFields,
    edit: 'Edit the entries for your accounts',
    hint: 'Optional; can be changed until the invoice is issued, and stands on the invoice and in exports.',
    atCashier:
      'PO number, cost centre and a note can be entered now or after paying; they stand on the invoice.',
    editOf: (id) => `Edit the entries for your accounts (${id})`,
    forAll: (others) => `The same for ${countWords(others, 'other order')} of this payment`,
    inTheWay: (id) => `Nothing was saved, because order ${id} cannot have these entries: `,
    fixed: 'The invoice is issued; the entries stay as they are.',
    tooLong: (most) => `At most ${most} characters, please shorten it`,
    cancel: 'Cancel',
    save: 'Save',
  },
})
