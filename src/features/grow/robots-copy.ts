import { defineCopy } from '../../i18n/language.ts'

export const robotsCopy = defineCopy({
  zh: {
    title: '购买机器人',
    account: '企业主号',
    module: '开通产品模块',
    industry: '行业类型',
    industryHint: '机器人按行业准备词库和问法',
    sessions: '会话数',
    sessionsHint: '每个机器人各一套，也可以开通后再充值',
    vendor: '机器人厂商',
    vendors: ['腾讯企点'],
    term: '购买时长',
    count: '机器人个数',
    unit: '个',
    nickname: (at: number) => `机器人昵称 ${at}`,
    nicknamesHint: '充值会话数时凭编号和昵称认出机器人，开通后编号依次为 R001、R002…',
    summary: (count: string, edition: string) => `${edition} ${count} 个`,
    offered: (id: string, until: string) => `按咨询 ${id} 的报价购买，报价有效期至 ${until}。`,
    wrongConsultation: '地址里的咨询与这个产品或版本不符，请从咨询记录进入。',
  },
  en: {
    title: 'Buy robots',
    account: 'Master account',
    module: 'Module to open',
    industry: 'Robot’s industry',
    industryHint: 'Its vocabulary is prepared for this industry',
    sessions: 'Sessions',
    sessionsHint: 'One pack for each robot; sessions can be recharged later as well',
    vendor: 'Robot maker',
    vendors: ['Tencent Qidian'],
    term: 'Term',
    count: 'Robots',
    unit: 'robots',
    nickname: (at) => `Nickname ${at}`,
    nicknamesHint:
      'Number and nickname tell robots apart when you recharge; they are numbered R001, R002 …',
    summary: (count, edition) => `${edition} × ${count}`,
    offered: (id, until) => `At the price offered in consultation ${id}, valid through ${until}.`,
    wrongConsultation:
      'The consultation in the address is about another product or edition. Please come from its record.',
  },
})
