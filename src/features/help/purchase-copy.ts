import type { ProductLineId } from '../../domain/catalogue/index.ts'
import { countWords } from '../../domain/shared/count-words.ts'
import { defineCopy } from '../../i18n/language.ts'

/** What the steps say of numbers; all of it comes from the catalogue and the rules. */
export type StepFacts = {
  /** 「3 用户起售」 of the line's first item, or empty. */
  readonly minimum: string
  readonly years: number
  readonly dearest: string
}

type Steps = (facts: StepFacts) => readonly string[]

const zhSteps: Record<ProductLineId, Steps> = {
  online: ({ minimum, years }) => [
    `选定版本、用户数和时长：${minimum}，时长 1 至 ${years} 年，费用随填随算。`,
    '填写企业与联系人信息；专业版再上传资质资料，并用短信验证码核实办理人手机。',
    '勾选协议并提交审核。结果用短信和邮件通知，也能在申请记录里看到。',
    '状态变为待付款后，从申请记录点立即购买，在收银台付款。',
    '付款成功当天开通。从我的产品点管理进入企点账户中心，或用订单里的个人 QQ 登录。',
  ],
  phone: ({ minimum, years }) => [
    `提交购买申请，写明版本和预计用户数（${minimum}），工作人员会联系您了解需求。`,
    '预审通过后，从申请记录点前往下单付款，进入订单。',
    `确认套餐与时长（1 至 ${years} 年），填写企业信息，上传资质资料；运营商要求的其他文件可一并上传。`,
    '提交审核，通过后付款，当天开通。',
  ],
  robot: () => [
    '先有一套使用中的在线客服；没有的话请先选购在线客服。',
    '打开我的产品，在该产品一行选择机器人标准版、专业版或企业版。',
    '填写行业类型、个数和每个机器人的昵称，可同时选一种会话充值包，每个机器人各充一包。',
    '时长由在线客服的到期日决定，页面会写明；专业版和企业版先联系架构师取得报价。',
    '勾选协议后付款。以后在机器人一行可以充值会话数、购买行业知识云或冷启动服务，充值前请核对编号和昵称。',
  ],
  ssc: ({ minimum, years }) => [
    '提交购买申请并写明预计员工数，工作人员会联系您了解需求。',
    `预审通过后进入订单：员工数（${minimum}）、专家坐席、工单坐席和企业版机器人都要填，知识云和会话充值包可选，时长 1 至 ${years} 年。`,
    '填写企业信息，上传资质资料，勾选协议后提交审核。',
    '状态变为待付款后付款，当天开通。',
  ],
  cdp: ({ years, dearest }) => [
    '先与售前或销售核对清单。填写客户总数，页面会推荐费用最低的版本和加油包。',
    `确认版本、加油包和时长（1 至 ${years} 年）；最大的版本是${dearest}，再大可加加油包。也可以改为合同签订。`,
    '填写企业信息，上传资质资料，勾选协议后提交审核。',
    '付款后由工程师部署和实施，部署完成才开通主账号并开始计算有效期。',
  ],
  pv: () => [
    '选择套餐包、企业 ID 类型和企业 ID，填写落地页所属行业与购买数量。',
    '勾选服务协议，点立即购买，核对套餐与金额后提交订单。',
    '在收银台付款，付款当天可用，有效期一年。需要发票可在发票管理申请。',
    '在企点账户中心设置余额告警，以免用尽后落地页打不开。',
  ],
  interop: ({ years }) => [
    '填写企业微信 CorpID。第一次使用可以先点开始试用。',
    `账号数填有接待权限的员工数，时长 1 至 ${years} 年，费用按分档累计。`,
    '勾选服务协议，点立即购买，核对后提交订单并付款。',
    '试用期内购买的，付费年度从试用结束时开始。购买后不能退款，请先核对账号数。',
  ],
}

const enSteps: Record<ProductLineId, Steps> = {
  online: ({ minimum, years }) => [
    `Choose edition, users and term. ${minimum}, for 1 to ${countWords(years, 'year')}; the price follows as you type.`,
    'Fill in the enterprise and the contact; Professional also takes documents and a code sent to the applicant’s mobile.',
    'Tick the agreement and submit. The result comes by SMS and e-mail, and stands among your applications.',
    'Once it awaits payment, press Buy now in the list and pay at the cashier.',
    'It opens on the day you pay. Go in through My products, or with the personal QQ of the order.',
  ],
  phone: ({ minimum, years }) => [
    `Send a purchase application with edition and expected users. ${minimum}. You will be contacted about what you need.`,
    'Once pre-approved, go on to the order from your applications.',
    `Confirm package and term (1 to ${countWords(years, 'year')}), fill in the enterprise, upload the documents; what the carrier asks for besides can be added.`,
    'Submit, pay when it is approved, and start on the same day.',
  ],
  robot: () => [
    'Have an Online Service in force; without one, buy Online Service first.',
    'Open My products and choose the Standard, Professional or Enterprise robot in its row.',
    'Give the industry, the number of robots and a nickname for each; a session pack can be added, one for every robot.',
    'The expiry of the Online Service decides the term, as the page says; Professional and Enterprise are quoted by an architect first.',
    'Tick the agreement and pay. Sessions, a knowledge cloud or cold start are bought later in the robot’s row: check its number and nickname first.',
  ],
  ssc: ({ minimum, years }) => [
    'Send a purchase application with the expected number of employees; you will be contacted about what you need.',
    `Once pre-approved, fill in the order: employees, expert seats, ticket seats and enterprise robots are all needed, knowledge cloud and session packs are not. ${minimum}; for 1 to ${countWords(years, 'year')}.`,
    'Fill in the enterprise, upload the documents, tick the agreement and submit.',
    'Pay once it awaits payment; it opens on the same day.',
  ],
  cdp: ({ years, dearest }) => [
    'Check the list with pre-sales or sales. Enter the number of customers: the page recommends the cheapest edition and boosters.',
    `Confirm edition, boosters and term (1 to ${countWords(years, 'year')}). The largest edition is ${dearest}; boosters go beyond it. A written contract is possible too.`,
    'Fill in the enterprise, upload the documents, tick the agreement and submit.',
    'After payment engineers deploy it; the master account opens and the term starts when that is done.',
  ],
  pv: () => [
    'Choose the pack, the kind of enterprise ID and the ID, the industry of the landing page and how many packs.',
    'Tick the service agreement, press Buy now, check the order and submit it.',
    'Pay at the cashier. The pack can be used the same day and is valid for one year; invoices are asked for under Invoices.',
    'Set a balance alert in the account centre, so that the landing page never closes unexpectedly.',
  ],
  interop: ({ years }) => [
    'Enter the WeCom CorpID. A first use can begin with the trial.',
    `Enter as many accounts as employees have reception permission, for 1 to ${countWords(years, 'year')}; the price is graduated.`,
    'Tick the service agreement, press Buy now, check the order, submit and pay.',
    'Bought during the trial, the paid year begins when the trial ends. There is no refund, so check the number first.',
  ],
}

export const purchaseCopy = defineCopy({
  zh: {
    steps: '购买步骤说明',
    lines: zhSteps,
    who: '谁可以购买',
    enterprise: '以企业、政府或其他组织完成实名认证的账号，且企业注册在中国大陆或中国香港。',
    anybody: '完成任意一种实名认证的账号，个人也可以。',
    cannot: (telephones: string) => `不满足时可以查看价格，购买请联系服务商或销售：${telephones}。`,
    materials: '需要的资料',
    toMaterials: '查看资料要求',
    noMaterials: '不需要另交资质资料。',
  },
  en: {
    steps: 'Step by step',
    lines: enSteps,
    who: 'Who can buy',
    enterprise:
      'An account verified as an enterprise, a government body or another organisation, registered in mainland China or Hong Kong, China.',
    anybody: 'An account with any real-name verification, a personal one included.',
    cannot: (telephones) =>
      `Otherwise prices can be looked at; to buy, turn to your provider or to sales: ${telephones}.`,
    materials: 'Documents needed',
    toMaterials: 'What is asked of documents',
    noMaterials: 'No documents of its own are needed.',
  },
})
