import { countWords } from '../../../domain/shared/count-words.ts'
import { defineCopy } from '../../../i18n/language.ts'

export const topUpCopy = defineCopy({
  zh: {
    chooseRobot: '选择机器人',
    robot: (number: string, nickname: string) => `${number} ${nickname}`,
    left: (count: string) => `剩余 ${count} 条会话`,
    pool: '企业共享服务中心的机器人共用一个会话池，无需选择机器人。',
    poolName: '企业共享服务中心的会话池',
    pack: '会话充值包',
    packPrice: (price: string) => `${price} / 套`,
    count: '充值数量',
    unit: '套',
    noExpiry: '会话没有到期日，用完为止；机器人在有效期内才能应答。',
    landsOn: (robot: string, pack: string, count: string, total: string) =>
      `将充值到 ${robot}：${pack} × ${count} 套，共 ${total} 条。付款后不能转到其他机器人，请核对。`,
    summary: (pack: string, count: string) => `${pack} × ${count} 套`,
    cloud: '行业知识云',
    owned: '已购买',
    topicPrice: (price: string) => `${price}，一次性`,
    knowledgeFor: (robot: string, topic: string) => `将为 ${robot} 开通${topic}行业知识云。`,
    coldStart: '建议同时购买知识库冷启动实施服务：由实施人员整理问法、导入知识并调优。',
    toColdStart: '了解冷启动服务',
    allOwned: '这里能买的行业知识云都已购买。',
  },
  en: {
    chooseRobot: 'Choose a robot',
    robot: (number, nickname) => `${number} ${nickname}`,
    left: (count) => `${countWords(count, 'session')} left`,
    pool: 'The robots of the Shared Service Centre answer from one pool: there is no robot to choose.',
    poolName: 'the pool of the Shared Service Centre',
    pack: 'Session pack',
    packPrice: (price) => `${price} a pack`,
    count: 'Packs',
    unit: 'packs',
    noExpiry: 'Sessions do not expire; they are used up. A robot answers while it is in force.',
    landsOn: (robot, pack, count, total) =>
      `They land on ${robot}: ${pack} × ${count}, ${countWords(total, 'session')} in all. They cannot be moved to another robot, so please check.`,
    summary: (pack, count) => `${pack} × ${count}`,
    cloud: 'Industry knowledge cloud',
    owned: 'Bought already',
    topicPrice: (price) => `${price}, once`,
    knowledgeFor: (robot, topic) => `For ${robot}: the knowledge cloud ${topic}.`,
    coldStart:
      'We recommend the cold-start service with it: people prepare the questions, import the knowledge and tune the answers.',
    toColdStart: 'About the cold-start service',
    allOwned: 'Every knowledge cloud that fits has been bought.',
  },
})
