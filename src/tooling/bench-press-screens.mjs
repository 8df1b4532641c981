/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ name: string, at: (page: Page) => import('@playwright/test').Locator, keys?: readonly string[] }} Act
 *   what is pressed; with `keys`, what they are typed into
 * @typedef {{ scenario: string, address: string, open?: (page: Page) => Promise<void>, acts: readonly Act[] }} Screen
 *   `address` is one that can be opened, `open` the way on from there
 */

const LETTERS = [...'abcdefgh']
const DIGITS = [...'12345678']

/** @param {'textbox' | 'searchbox' | 'spinbutton' | 'combobox'} role @param {string} name @returns {Act} */
function types(role, name, keys = LETTERS) {
  return { name, keys, at: (page) => page.getByRole(role, { name, exact: true }).first() }
}

/** @param {string} name @returns {Act} */
function chooses(name) {
  return types('combobox', name, ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'])
}

/** @param {'button' | 'link' | 'tab' | 'radio' | 'checkbox'} role @param {string} name @returns {Act} */
function presses(role, name, shown = name) {
  return { name: shown, at: (page) => page.getByRole(role, { name }).first() }
}

/** Every form, table and dialog that a purchase leads through, and what is done there one after the other. @type {readonly Screen[]} */
export const SCREENS = [
  {
    scenario: 'empty',
    address: '',
    acts: [
      presses('button', '演示工具', '演示工具, the first time'),
      ...['审核', '支付', '用量', '场景', '数据', '时间'].map((name) => presses('tab', name)),
      types('textbox', '跳转到日期', DIGITS),
      presses('button', '关闭'),
      presses('button', '演示工具'),
    ],
  },
  {
    scenario: 'empty',
    address: 'buy/online',
    acts: [
      types('spinbutton', '用户数', DIGITS),
      presses('radio', '2年'),
      presses('radio', '专业版'),
    ],
  },
  {
    scenario: 'empty',
    address: 'pricing',
    acts: [
      types('spinbutton', '用户数', DIGITS),
      presses('radio', '增购'),
      presses('radio', '电话客服'),
    ],
  },
  {
    scenario: 'empty',
    address: 'account',
    acts: [types('textbox', '企业名称'), presses('button', '充值')],
  },
  {
    scenario: 'empty',
    address: 'buy/interop',
    acts: [
      types('textbox', '企业微信 CorpID'),
      types('spinbutton', '账号数', DIGITS),
      presses('radio', '2年'),
    ],
  },
  {
    scenario: 'empty',
    address: 'buy/pv',
    acts: [types('spinbutton', '购买数量', DIGITS)],
  },
  {
    scenario: 'unverified',
    address: 'buy/online',
    acts: [presses('button', '联系销售'), types('textbox', '联系人')],
  },
  {
    scenario: 'returned',
    address: 'applications',
    open: follow('修改资料'),
    acts: [types('textbox', '姓名')],
  },
  {
    scenario: 'awaiting-payment',
    address: 'applications',
    open: (page) => page.getByRole('button', { name: '立即购买' }).first().click(),
    acts: [presses('radio', '微信支付'), chooses('代金券'), presses('button', '取消订单')],
  },
  {
    scenario: 'online-active',
    address: 'products',
    open: follow('续费'),
    acts: [presses('radio', '2年'), presses('radio', '3年')],
  },
  {
    scenario: 'online-active',
    address: 'products',
    open: follow('增加用户'),
    acts: [types('spinbutton', '增加用户数', DIGITS)],
  },
  {
    scenario: 'phone-active',
    address: 'orders',
    open: follow('申请退款'),
    acts: [
      presses('radio', '无理由退款'),
      presses('radio', '产品缺陷'),
      presses('checkbox', '我已知晓'),
    ],
  },
  {
    scenario: 'phone-active',
    address: 'orders',
    open: follow(/^D\d/),
    acts: [
      presses('button', '申请开票'),
      types('textbox', '发票抬头'),
      presses('radio', '增值税专用发票'),
    ],
  },
  ...list('applications', '搜索申请', '申请状态'),
  ...list('orders', '搜索订单', '订单状态'),
  ...list('messages', '搜索消息', null),
  ...list('products', null, '状态'),
]

/** @param {string | RegExp} name @returns {(page: Page) => Promise<void>} */
function follow(name) {
  return (page) => page.getByRole('link', { name }).first().click()
}

/** @param {string} address @param {string | null} search @param {string | null} filter @returns {Screen[]} */
function list(address, search, filter) {
  const filtering = filter === null ? [] : [chooses(filter)]
  const searching = search === null ? [] : [types('searchbox', search)]
  const acts = [presses('link', '下一页'), ...filtering, ...searching]
  return [{ scenario: 'large', address, acts }]
}
