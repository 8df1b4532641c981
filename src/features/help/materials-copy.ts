import type { Asked } from '../../domain/applications/index.ts'
import { defineCopy } from '../../i18n/language.ts'
import type { MaterialColumn } from './materials-table.ts'

const zhColumns: Record<MaterialColumn, string> = {
  'online-basic': '在线客服基础版',
  'online-professional': '在线客服专业版',
  phone: '电话客服',
  ssc: '企业共享服务中心',
  cdp: '客户数据平台',
  others: '机器人、套餐包、账号',
}

const enColumns: Record<MaterialColumn, string> = {
  'online-basic': 'Online Basic',
  'online-professional': 'Online Professional',
  phone: 'Phone Service',
  ssc: 'Shared Service Centre',
  cdp: 'Data Platform',
  others: 'Robots, packs, accounts',
}

const zhAsked: Record<Asked, string> = {
  always: '需要',
  'if-handler': '经办人办理时',
  'if-industry': '行业需要时',
  optional: '选填，可多份',
}

const enAsked: Record<Asked, string> = {
  always: 'Yes',
  'if-handler': 'If a handler applies',
  'if-industry': 'If the industry needs it',
  optional: 'Optional, several',
}

export const materialsHelpCopy = defineCopy({
  zh: {
    matrix: '哪种产品要哪些资料',
    material: '资料',
    columns: zhColumns,
    asked: zhAsked,
    never: '–',
    smsCode: '手机短信验证',
    requirements: '每份资料的要求',
    applicant:
      '办理人是经办人或法定代表人，需要姓名、证件号、上述证件照片，以及登记在本人名下的手机号。',
    letter: '委托函用页面里下载的模板，已按您填写的内容生成；打印、盖公章后拍照或扫描上传。',
    industries: '需要行业资质的行业',
    keeping: '资料怎样保管',
    protects: [
      '证件号、办理人姓名和证件图片先加密，再写进这个浏览器；导出的数据里它们仍是密文。',
      '这挡得住只拿到导出文件、存储转储或磁盘副本中记录的人，也挡得住其他网站。',
    ],
    doesNot: [
      '它挡不住能使用这个浏览器的人：解密用的钥匙也在这个浏览器里，页面打得开，他也打得开。',
      '企业名称、联系人、手机号、邮箱、QQ 和文件名没有加密。',
      '这是演示站点，没有服务器审核资料；请不要上传真实证件。',
    ],
  },
  en: {
    matrix: 'Which product needs which documents',
    material: 'Document',
    columns: enColumns,
    asked: enAsked,
    never: '–',
    smsCode: 'Code sent to the mobile',
    requirements: 'What is asked of each',
    applicant:
      'The applicant is the handler or the legal representative, with name, ID number, the photos of the ID named above, and a mobile number registered in that name.',
    letter:
      'The letter uses the template from the page, filled with what you typed: print it, have it stamped, then photograph or scan it.',
    industries: 'Industries that need a licence',
    keeping: 'How documents are kept',
    protects: [
      'ID numbers, the applicant’s name and the ID pictures are sealed before they are written in this browser; in an export they stay sealed.',
      'That protects against whoever gets hold of an export, a dump of the storage or its records on disk, and against other sites.',
    ],
    doesNot: [
      'It does not protect against somebody who can use this browser: the key is in it too, so what this page can open, they can.',
      'Enterprise name, contact, mobile, e-mail, QQ and the names of files are not sealed.',
      'This is a demonstration without a server that checks anything: please do not upload real documents.',
    ],
  },
})
