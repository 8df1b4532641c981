import { countWords } from '../../domain/shared/count-words.ts'
import { defineCopy } from '../../i18n/language.ts'

/** What is told of 企业共享服务中心 where it is chosen. */
export const sscCopy = defineCopy({
  zh: {
    notice: '购买须知',
    noticeText: [
      '员工数、专家坐席、工单坐席和企业版机器人缺一不可；会话充值包和行业知识云可以不买，一次付清。',
      '员工数以企业微信通讯录为准。只有带员工权限的工号能在企业微信里提问。',
      '企业共享服务中心不支持退款，请确认数量后再提交。',
    ],
    solution: '解决方案',
    solutionName: '腾讯企点 企业共享服务中心 专业版',
    modules: '开通产品模块',
    moduleNames: [
      '企业共享服务中心-员工',
      '企业共享服务中心-专家坐席',
      '企业共享服务中心-工单',
      '机器人企业版',
    ],
    about: '套餐介绍',
    base: '必选',
    optional: '可选，一次付清',
    employeesHint: '按企业微信通讯录的人数，每 1,000 人一档',
    expertsHint: '在全部渠道与员工即时沟通',
    ticketsHint: '专家提单，二线、三线接力处理',
    gift: (each: string, total: string) => `每套附送 ${each} 条会话，共 ${total} 条`,
    industryHint: '机器人所服务的行业，可与企业的所属行业不同',
    packHint: '预先充值，用多少扣多少，没有到期日',
    packCountHint: '选定充值包后计入费用',
    coldStart:
      '选用行业知识云时，建议同时选用知识库冷启动实施服务：实施专家梳理、搭建并配置知识库，按人天计，价格请联系架构师。',
  },
  en: {
    notice: 'Before you buy',
    noticeText: [
      'Employees, expert seats, ticket seats and the enterprise robot are all needed. Session packs and the knowledge cloud are optional and paid once.',
      'Employees are counted by the WeCom address book. Only work numbers with employee permission can ask in WeCom.',
      'The Shared Service Centre cannot be refunded, so please check the numbers before you submit.',
    ],
    solution: 'Solution',
    solutionName: 'Tencent Qidian Shared Service Centre Professional',
    modules: 'Modules to be opened',
    moduleNames: [
      'Shared Service Centre: employees',
      'Shared Service Centre: expert seats',
      'Shared Service Centre: tickets',
      'Robot Enterprise',
    ],
    about: 'About this package',
    base: 'Needed',
    optional: 'Optional, paid once',
    employeesHint: 'As in the WeCom address book, in steps of 1,000',
    expertsHint: 'Talk with employees on every channel',
    ticketsHint: 'Raised by experts, passed on by the second and third line',
    gift: (each, total) => `Each set brings ${countWords(each, 'session')}, ${total} in all`,
    industryHint: 'What the robot serves; it may differ from the enterprise’s own industry',
    packHint: 'Prepaid and used up by use, without an expiry date',
    packCountHint: 'Counts once a pack is chosen',
    coldStart:
      'With a knowledge cloud the knowledge base cold-start service is recommended: experts sort, build and set up the knowledge base, by the person-day. The price is on request from an architect.',
  },
})
