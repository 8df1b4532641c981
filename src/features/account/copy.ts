import type { StoreRefusal } from '../../api/ports.ts'
import { accountWords } from '../../blocks/account-words.ts'
import { enCreditCodeProblems, zhCreditCodeProblems } from '../../blocks/credit-code-problems.ts'
import { defineCopy } from '../../i18n/language.ts'

const zhFailed = '浏览器没能删除数据，记录和文件都还在。请关闭其他标签页后重试。'
const enFailed =
  'The browser could not delete the data: records and files are still there. Close the other tabs and try again.'

const zhNotErased: Record<StoreRefusal, string> = {
  'storage-full': zhFailed,
  'storage-failed': zhFailed,
  'storage-busy':
    '另一个标签页占用着数据且没有回应，什么都没有清除：记录和文件都还在。请关闭其他标签页后重试。',
  'newer-version': '数据由更新的版本写入，什么都没有清除。请刷新页面后重试。',
  'world-replaced': '数据刚刚在别处被清空或替换。请刷新页面后重试。',
  'key-reused': zhFailed,
  'record-exists': zhFailed,
  'record-damaged': zhFailed,
}
const enNotErased: Record<StoreRefusal, string> = {
  'storage-full': enFailed,
  'storage-failed': enFailed,
  'storage-busy':
    'Another tab holds the data and does not answer. Nothing was deleted: records and files are still there. Close the other tabs and try again.',
  'newer-version':
    'A newer version has written the data. Nothing was deleted. Please reload and try again.',
  'world-replaced': 'The data were cleared or replaced elsewhere just now. Reload and try again.',
  'key-reused': enFailed,
  'record-exists': enFailed,
  'record-damaged': enFailed,
}

export const accountCopy = defineCopy({
  zh: {
    title: '账号信息',
    lead: '没有真实的账号系统，这里的信息可以随时修改，用来演示不同的购买条件。',
    unreadable: '账号信息已损坏或缺失，没有用演示账号代替。请在这里重新填写；余额和其他记录都在。',
    consultations: '咨询记录',
    identity: '账号',
    enterpriseName: '企业名称',
    registrationCode: '统一社会信用代码',
    brNumber: '商业登记号码',
    region: '注册地',
    verification: '实名认证',
    regions: accountWords.zh.regions,
    verifications: accountWords.zh.verifications,
    save: '保存',
    saved: '已保存',
    savedNext: '，购买条件按新的信息判断。',
    problems: {
      ...zhCreditCodeProblems,
      'not-a-br-number': '商业登记号码是 8 位数字，可带分行号，如 12345678-000',
    },
    balance: '账户余额',
    vouchers: '代金券',
    voucherName: (minimum: string, discount: string) => `满${minimum}减${discount}`,
    voucherScope: { all: '支持代金券的产品都可用', online: '限在线客服' },
    voucherStates: { usable: '可使用', used: '已使用', expired: '已过期' },
    until: (date: string) => `${date} 到期`,
    noVouchers: '没有代金券。',
    movements: '收支明细',
    columns: {
      at: '时间',
      kind: '事项',
      order: '订单编号',
      amount: '金额(元)',
      balance: '余额(元)',
    },
    kinds: accountWords.zh.movements,
    clear: '清除我的全部数据',
    clearText:
      '此浏览器里的申请、订单、产品、消息、文件和密钥，以及演示工具里可恢复的数据，都会永久删除，所有标签页一起，不能恢复。之后从一个新的演示账号开始；界面语言和主题保留。',
    erasing: '正在清除…',
    erased: {
      all: '已清除此浏览器里的全部数据。',
      'silent-tab':
        '已清除此浏览器里的全部数据。还有一个标签页没有回应，里面可能还显示着旧内容，请关闭它。',
    },
    notErased: zhNotErased,
    keep: '保留数据',
    otherSite: '所有数据只保存在此浏览器中。',
    places: {
      title: '数据存放在哪里',
      lead: '这个站点没有服务器，一切都在此浏览器里；换一个浏览器或设备，看到的是另一份数据。',
      facts: [
        [
          'localStorage',
          '申请、订单、产品、消息等记录，每条一份，打开页面即可显示；还有界面语言和主题。',
        ],
        ['IndexedDB', '同一批记录的账本，每次提交都先写在这里，两处不一致时以它为准。'],
        [
          '加密的内容',
          '姓名、身份证号和上传的图片加密后存放，密钥也在 IndexedDB 里，不能导出。图片在产品开通或申请结束后删除。',
        ],
        [
          '备份',
          '一个用口令加密的文件，包含以上全部，可以在另一个浏览器里恢复，并替换那里的数据。忘记口令就打不开。',
        ],
        [
          '清除',
          '「清除我的全部数据」删除记录、文件和密钥；在浏览器设置里清除网站数据也是如此。没有备份就不能恢复。',
        ],
      ],
    },
  },
  en: {
    title: 'Account',
    lead: 'There is no real account system: change these at will to show other conditions of buying.',
    unreadable:
      'The account is damaged or missing, and no demonstration account stands in for it. Please fill it in again here; the balance and all other records are there.',
    consultations: 'Consultations',
    identity: 'Account',
    enterpriseName: 'Enterprise name',
    registrationCode: 'Unified social credit code',
    brNumber: 'Business registration number',
    region: 'Registered in',
    verification: 'Real-name verification',
    regions: accountWords.en.regions,
    verifications: accountWords.en.verifications,
    save: 'Save',
    saved: 'Saved',
    savedNext: '. Who may buy what is judged by it from now on.',
    problems: {
      ...enCreditCodeProblems,
      'not-a-br-number':
        'A business registration number has 8 digits, perhaps with a branch: 12345678-000',
    },
    balance: 'Balance',
    vouchers: 'Vouchers',
    voucherName: (minimum, discount) => `${discount} off from ${minimum}`,
    voucherScope: { all: 'For all products that take vouchers', online: 'For Online Service' },
    voucherStates: { usable: 'Usable', used: 'Used', expired: 'Expired' },
    until: (date) => `until ${date}`,
    noVouchers: 'There are no vouchers.',
    movements: 'Movements',
    columns: {
      at: 'Time',
      kind: 'What',
      order: 'Order',
      amount: 'Amount (CNY)',
      balance: 'Balance (CNY)',
    },
    kinds: accountWords.en.movements,
    clear: 'Delete all my data',
    clearText:
      'Applications, orders, products, messages, files and keys in this browser, and what the demo tools could restore, are deleted for good, in all tabs, and cannot be brought back. It then starts with a new demonstration account; language and theme stay.',
    erasing: 'Deleting…',
    erased: {
      all: 'All data in this browser were deleted.',
      'silent-tab':
        'All data in this browser were deleted. Another tab does not answer and may still show what it had: please close it.',
    },
    notErased: enNotErased,
    keep: 'Keep the data',
    otherSite: 'All data stay in this browser.',
    places: {
      title: 'Where your data are',
      lead: 'This site has no server: everything is in this browser, and another browser or device holds other data.',
      facts: [
        [
          'localStorage',
          'Records of applications, orders, products, messages and so on, one entry each, so that pages show them at once; also language and theme.',
        ],
        [
          'IndexedDB',
          'The ledger of the same records: whatever is submitted is written here first, and it decides where the two differ.',
        ],
        [
          'What is sealed',
          'Names, ID numbers and uploaded pictures are kept encrypted; their key is in IndexedDB too and cannot be taken out. Pictures are deleted once the product is open or the application has ended.',
        ],
        [
          'A backup',
          'One file, encrypted with a passphrase, that holds all of this. Another browser can restore it, which replaces what is there. Without the passphrase it cannot be opened.',
        ],
        [
          'Erasing',
          '“Delete all my data” removes records, files and keys; so does clearing the site’s data in the browser’s settings. Without a backup nothing can be restored.',
        ],
      ],
    },
  },
})
