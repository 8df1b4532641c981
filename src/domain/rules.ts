import type { Wording } from './shared/wording.ts'

/**
 * Where a rule comes from: one of the purchase guides (`CS` and `CSb` 腾讯企点客服 in two editions,
 * `SSC` 企业共享服务中心, `CDP` 客户数据平台, `MKT` 营销通), or `ours`: a decision where the guides are
 * silent, contradictory or unclear.
 */
export type RuleSource = 'CS' | 'CSb' | 'SSC' | 'CDP' | 'MKT' | 'ours'

/** One rule of the business, in our own words; `note` records how an unclear point was read. */
export type Rule = Wording & {
  readonly source: readonly RuleSource[]
  readonly note?: Wording
}

/**
 * The register of the business rules. Ids never change; screens cite them to explain a price or a
 * refusal, and tests carry the ids of the rules they prove.
 */
export const RULES = {
  // Catalogue
  'CAT-01': {
    zh: '共七条产品线，全部商品和价格来自同一张价目表，价目表带版本日期。',
    en: 'There are seven product lines; everything sold stands in one price list that carries a version date.',
    source: ['CS', 'CSb', 'SSC', 'CDP', 'MKT'],
  },
  'CAT-02': {
    zh: '每个版本旁边写明它适合做什么。',
    en: 'Beside each edition it is told what the edition is for.',
    source: ['CS', 'CSb'],
  },
  'CAT-03': {
    zh: '数量须为整数，不低于起售量，并符合递增单位；填错时在该项旁说明，不会代为改动。',
    en: 'A quantity is whole, reaches the minimum and keeps the step; a wrong one is explained beside its field and never changed silently.',
    source: ['CS', 'CSb', 'SSC', 'CDP', 'MKT'],
    note: {
      zh: '不会代为改动的是数值：看不见的字符、全角、分组的逗号和空格都能识别，日期可写成 2027-04-30、20270430、2027/4/30、2027.4.30 或 2027年4月30日。电话客服企业版未单列起售量，按电话客服整体的 3 用户计。',
      en: 'What is never changed is the value: characters nobody sees, full width, grouping commas and spaces are understood, and dates with hyphens, slashes, dots, or none, and those in Chinese. No minimum is given for Phone Enterprise; the general three users of the phone service apply.',
    },
  },
  'CAT-04': {
    zh: '在线客服专业版，一家企业或一位经办人只能有一套。',
    en: 'An enterprise or a handler can have one Online Service Professional only.',
    source: ['CS', 'CSb'],
  },
  'CAT-05': {
    zh: '每种商品设有一次购买的上限，用来拦住误填。',
    en: 'Every item has an upper bound per purchase, to catch slips.',
    source: ['ours'],
    note: {
      zh: '报价类商品的上限统一取 999；互通账号超过 10,000 个请联系销售；增购后的总数也不超过上限，否则将无法续费。',
      en: 'On-request items are bounded at 999; for more than 10,000 interop accounts there is sales; what a product holds after an addition stays within the bound as well, or it could not be renewed.',
    },
  },
  'CAT-06': {
    zh: '需报价的商品在架构师报价之前不显示任何金额。',
    en: 'An item priced on request shows no amount until an architect has quoted.',
    source: ['CS', 'CSb', 'SSC', 'CDP'],
  },
  'CAT-07': {
    zh: '共享服务中心的员工数、专家坐席、工单坐席和企业版机器人都必选，其余可选。',
    en: 'Employees, expert seats, ticket seats and the enterprise robot of SSC are all mandatory; the rest is optional.',
    source: ['SSC'],
  },
  'CAT-08': {
    zh: 'PV 指小程序落地页或 HTML5 中间页的一次浏览，两种套餐包折合每次都是 3 分。',
    en: 'A PV is one view of a mini-program landing page or HTML5 intermediate page; both packs come to ¥0.03 a view.',
    source: ['MKT'],
  },
  'CAT-09': {
    zh: '机器人、会话包、知识云和冷启动是在线产品的增值服务，不另交资质。',
    en: 'Robots, session packs, knowledge clouds and cold start extend an online product and need no papers of their own.',
    source: ['CS'],
  },
  'CAT-10': {
    zh: '员工数以企业微信通讯录为准，每 1000 人为一档；不足一档时可一键取整。',
    en: 'Employees are counted by the WeCom address book in thousands; the form offers to round up to the next thousand.',
    source: ['SSC', 'ours'],
  },
  'CAT-11': {
    zh: '客户数据平台从 50 万客户起，上限按累计入库的全部客户计，含上限本身。',
    en: 'The data platform starts at 500,000 customers; its limit counts all customers ever gathered, the limit included.',
    source: ['CDP', 'ours'],
  },
  'CAT-12': {
    zh: '共享服务中心每套机器人附送 5 万条会话，只送一次；会话包不过期，但要有在用的机器人。',
    en: 'Each SSC robot set brings 50,000 sessions once; session packs do not expire but need a robot in force.',
    source: ['SSC', 'ours'],
  },
  'CAT-13': {
    zh: '互通账号数就是有接待权限的员工数。',
    en: 'The number of interop accounts is the number of employees with reception permission.',
    source: ['MKT'],
  },

  // Pricing
  'PRC-01': {
    zh: '新购包年产品：单价 × 数量 × 年数，年数可选 1 至 8。',
    en: 'A new annual product costs unit price × quantity × years, for 1 to 8 years.',
    source: ['CS', 'CSb', 'SSC', 'CDP', 'MKT', 'ours'],
    note: {
      zh: '1 至 8 年取自共享服务中心的选项，用于全部包年产品。',
      en: 'The eight choices of the SSC form are used for every annual product.',
    },
  },
  'PRC-02': {
    zh: '有效期内增购，费用为整年部分加不足一年部分，都算到产品到期日；整年部分为年价 × 整年数 × 数量。',
    en: 'An addition within the validity costs a whole-year part plus a part-year part, both to the expiry; the first is annual price × whole years × quantity.',
    source: ['CS', 'CSb', 'SSC'],
  },
  'PRC-03': {
    zh: '不足一年部分为年价 ÷ 10 × 剩余月数 × 数量，最高不超过一年的价格。',
    en: 'The part year costs annual price ÷ 10 × months left × quantity, and never more than one whole year.',
    source: ['CS', 'CSb', 'SSC'],
    note: {
      zh: '报价出现不足一分时，只在最后一步四舍五入到分。',
      en: 'Where a quoted price leaves fractions of a fen, they are rounded half up once, at the end.',
    },
  },
  'PRC-04': {
    zh: '剩余时长从今天起按北京时间的日期计，不足一个月算一个月；到期当天起不能增购，先续费；增购不受起售量限制。',
    en: 'Time left counts from today in civil dates of Shanghai, a started month as a month; from the expiry date on renew first; the minimum does not bind additions.',
    source: ['ours'],
  },
  'PRC-05': {
    zh: '给在线产品加机器人，机器人与在线产品同日到期，按剩余时长计价。',
    en: 'A robot added to an online product ends with it and is priced for the time left.',
    source: ['CS', 'CSb'],
  },
  'PRC-06': {
    zh: '会话包、知识云和 PV 套餐包一次性收费：单价 × 数量，与时长无关。',
    en: 'Session packs, knowledge clouds and PV packs are charged once: price × quantity, whatever the term.',
    source: ['CS', 'CSb', 'SSC', 'MKT'],
  },
  'PRC-07': {
    zh: '新购共享服务中心：四项年费之和 × 年数，再加一次性项目。',
    en: 'A new SSC costs the sum of its four annual items × years, plus the one-time items.',
    source: ['SSC'],
  },
  'PRC-08': {
    zh: '客户数据平台：（版本年价 + 加油包个数 × 100,000）× 年数；期间加的加油包按剩余时长计价。',
    en: 'The data platform costs (edition + boosters × ¥100,000) × years; boosters added later are priced for the time left.',
    source: ['CDP', 'ours'],
  },
  'PRC-09': {
    zh: '推荐方案取能容纳客户总数的最便宜组合，同价取加油包最少的；同时列出单买版本和同价更大容量的选择。',
    en: 'The adviser takes the cheapest edition and boosters that hold the customers, of equal ones the fewest boosters; it also shows the plain edition and larger ones of equal price.',
    source: ['ours', 'CDP'],
    note: {
      zh: '上限为旗舰版加 999 个加油包，再多请联系销售。',
      en: 'It ends at Flagship with 999 boosters; beyond that there is sales.',
    },
  },
  'PRC-10': {
    zh: 'PV 套餐包每个 30,000 元或 90,000 元，不能用代金券。',
    en: 'PV packs cost ¥30,000 or ¥90,000 each and take no voucher.',
    source: ['MKT'],
  },
  'PRC-11': {
    zh: '互通账号分档累计：每一档内的账号按该档年价计，各档相加；每单单独计价。',
    en: 'Interop accounts are graduated: each slice at its own annual price, added up; every order is priced alone.',
    source: ['MKT', 'ours'],
    note: {
      zh: '指南没有说明是分档累计还是整单同价，这里按分档累计。',
      en: 'The guide does not say whether one price holds for all accounts; the slices are added up.',
    },
  },
  'PRC-12': {
    zh: '金额全程用精确的十进制计算，显示时总有千分位和两位小数。',
    en: 'Money is exact decimal throughout, shown with thousands separators and always two decimals.',
    source: ['ours'],
  },
  'PRC-13': {
    zh: '每个价格都给出代入数字的算式和所用规则，封顶时会注明。',
    en: 'Every price shows its formula with the numbers and the rules used, and says when the cap applied.',
    source: ['ours'],
  },
  'PRC-14': {
    zh: '说好的价格就是收取的价格：提交时定价；条件变了先重新报价并请您确认，再收款。',
    en: 'The price agreed is the price charged: submitting freezes it; if what it rests on changed, it is quoted and confirmed anew before any charge.',
    source: ['ours'],
    note: {
      zh: '确认过的价格一直有效到订单关闭，过了一天不算变化；数量或到期日变了要重新确认。',
      en: 'A price that was confirmed holds until the order closes, whatever the day; where quantity or expiry changed it is confirmed anew.',
    },
  },
  'PRC-15': {
    zh: '续费：年价 × 当前数量 × 年数，从原到期日算起。',
    en: 'A renewal costs annual price × present quantity × years, from the old expiry.',
    source: ['CS', 'ours'],
  },
  'PRC-16': {
    zh: '加年加月时保留日期，遇短月取月末，且总从起算日一步算出。',
    en: 'Adding months or years keeps the day, or the end of a shorter month, and is always one step from the start.',
    source: ['CS', 'ours'],
  },
  'PRC-17': {
    zh: '费用栏的已享受优惠是收银台最合适的一张代金券能减的金额，合计为目录价。',
    en: 'The discount in the price panel is what the best voucher would take off at the cashier; the total beside it is the list total.',
    source: ['ours'],
  },

  // Who may buy
  'ELI-01': {
    zh: '购买客服、共享服务中心和客户数据平台须通过企业实名认证（含政府和组织），营销通任何实名认证都可以。',
    en: 'Service products, SSC and CDP need an account verified as an enterprise, government or organisation; marketing products any verified account.',
    source: ['CS', 'CDP', 'MKT', 'ours'],
  },
  'ELI-02': {
    zh: '购买客服、共享服务中心和客户数据平台的企业须注册在中国大陆或中国香港。',
    en: 'The enterprise buying service products, SSC or CDP is registered in mainland China or Hong Kong, China.',
    source: ['CS', 'CDP', 'ours'],
  },
  'ELI-03': {
    zh: '不能购买时写明是哪个条件不满足，并给出电话和联系销售的入口。',
    en: 'Where buying is not possible the failed condition is named, with telephones and a way to sales.',
    source: ['CS', 'CDP', 'MKT'],
  },
  'ELI-04': {
    zh: '同一企业或同一经办人第二次申请在线客服专业版会被拒绝，并指向第一份。',
    en: 'A second Online Service Professional of the same enterprise or handler is refused, with a link to the first.',
    source: ['CS', 'CSb'],
    note: {
      zh: '被驳回待修改的申请仍算在先；以银行或微信付款的，在按下确认支付时核对，到账时不再核对。',
      en: 'A returned application still stands in the way; with WeChat or bank it is checked when the payment is confirmed, not when the money comes.',
    },
  },
  'ELI-05': {
    zh: '机器人只能加在使用中的在线客服上。',
    en: 'Robots can be added to an online product in force only.',
    source: ['CS'],
  },
  'ELI-06': {
    zh: 'PV 套餐包不用于 P2P 网贷、医疗等特殊行业及违法内容的落地页。',
    en: 'PV packs are not for landing pages of P2P lending, medical and other special industries, nor for unlawful ones.',
    source: ['MKT'],
  },
  'ELI-07': {
    zh: '账号信息可以查看和修改，购买时自动带入。',
    en: 'The account can be seen and changed, and fills in the order form.',
    source: ['ours'],
  },

  // Qualification materials
  'MAT-01': {
    zh: '要交哪些资料由产品、办理人和行业决定，开始前就会列出。',
    en: 'Product, applicant and industry decide which materials are needed; they are listed before the first step.',
    source: ['CS', 'CDP', 'ours'],
  },
  'MAT-02': {
    zh: '营业执照须为清晰的 JPG 或 PNG，连同登记名称和代码；香港企业交商业登记证。',
    en: 'The licence is a clear JPG or PNG with registered name and code; a Hong Kong enterprise gives its business registration.',
    source: ['CS', 'CDP', 'ours'],
  },
  'MAT-03': {
    zh: '办理人为经办人或法定代表人，需姓名、证件号、证件正反面和手持照片，以及本人实名的手机号。',
    en: 'The applicant, handler or legal representative, gives name, ID number, photos of both sides and in hand, and a mobile number in that name.',
    source: ['CS', 'CDP', 'ours'],
    note: {
      zh: '香港企业的手机号可以是 8 位香港号码；商业登记号码可带分行号，一并保留。',
      en: 'An enterprise in Hong Kong may give a number of 8 digits there; of its business registration the number of the branch is kept as well.',
    },
  },
  'MAT-04': {
    zh: '经办人办理时，下载已填好的委托函，盖章后上传。',
    en: 'A handler downloads the filled-in letter of authorisation, has it stamped and uploads it.',
    source: ['CS', 'ours'],
  },
  'MAT-05': {
    zh: '有专门许可的行业须上传相应证照。',
    en: 'Industries with a special licence upload that licence.',
    source: ['CS', 'CDP'],
  },
  'MAT-06': {
    zh: '文件按内容判断而不看文件名；不合格的写明原因，已上传的不受影响。图片最多 5,000 万像素、每边 20,000 px，转正、去除位置等信息后保存，超过 10 MB 的会缩小。',
    en: 'Files are judged by content, not by name; what fails says why and harms nothing already uploaded. A picture has at most 50 million pixels and 20,000 px a side; it is kept upright, without place and camera, and made smaller above 10 MB.',
    source: ['ours'],
  },
  'MAT-07': {
    zh: '信用代码、身份证、香港身份证、商业登记号、手机号、邮箱和 QQ 号都当场校验，并说明错在哪里。',
    en: 'Credit code, resident ID, HKID, business registration, mobile, e-mail and QQ number are checked at once, with what is wrong.',
    source: ['ours'],
    note: {
      zh: '办理人须年满 18 周岁、不超过 120 岁，身份证前两位是已知的省份；年龄按填写当天算。信用代码同时是有效身份证号时会询问；2016 年以前发的、校验码不符的代码，客户确认无误后可以提交，标明由人工核对，按 1 至 5 个工作日审核。15 位旧号码单独说明。',
      en: 'An applicant is 18 to 120 years old on the day of typing, from a known province. A credit code that is a valid ID number as well is asked about; one from before 2016 whose check character does not fit may be confirmed, is marked for the reviewer and takes 1 to 5 working days. Old numbers of 15 digits are told apart.',
    },
  },
  'MAT-08': {
    zh: '在线客服专业版须用短信验证码核实手机：60 秒可重发，5 分钟有效，错 5 次锁定 10 分钟。',
    en: 'Online Service Professional verifies the mobile by a code: again after 60 seconds, valid 5 minutes, locked 10 minutes after 5 wrong tries.',
    source: ['CS', 'ours'],
  },
  'MAT-09': {
    zh: '证件号平时打码；证件号、姓名、证件图片和文件名加密保存，导出时不以明文出现。',
    en: 'ID numbers are masked; they, the applicant’s name, the images and the names of files are stored sealed and never exported in clear.',
    source: ['ours'],
    note: {
      zh: '不足 15 位的证件号（香港身份证）按首一位、末两位打码，否则只剩一位被遮住；文件名只在选择文件的那一步解开，列表显示资料名、文件类型和大小，早先版本以明文保存的文件名不再保留。',
      en: 'Numbers shorter than 15 characters (HKID) keep the first one and the last two, or a single digit would be hidden; names of files are opened only where files are chosen, lists show the material with the file’s kind and size, and names that an earlier version kept in clear are not kept.',
    },
  },
  'MAT-10': {
    zh: '产品开通后，或申请结束 30 天后，删除证件图片，只留已审核的记录。',
    en: 'Identity images are deleted once the product opened, or 30 days after the application ended; the record keeps that they were accepted.',
    source: ['ours'],
    note: {
      zh: '被替换的数据在替换 30 天后（真实时间）失去全部文件，记录仍可恢复；恢复后还在填写的申请会再次要求上传。',
      en: 'Data that were replaced lose all their files 30 days later in real time; their records can still be restored, and an application that is still filled in then asks for the files again.',
    },
  },

  // Applications
  'APP-01': {
    zh: '在线、电话、共享服务中心和客户数据平台先申请；其余直接付款。',
    en: 'Online, phone, SSC and CDP go through an application; everything else is paid at once.',
    source: ['CS', 'SSC', 'CDP', 'MKT'],
  },
  'APP-02': {
    zh: '电话客服和共享服务中心分两步：先提交购买申请预审，通过后再填订单。',
    en: 'Phone and SSC have two stages: a purchase application is pre-reviewed, then the order form is filled in.',
    source: ['CS', 'SSC'],
  },
  'APP-03': {
    zh: '在线和共享服务中心 3 至 5 分钟出结果；预审、电话和客户数据平台 1 至 5 个工作日。',
    en: 'Online and SSC results come in 3 to 5 minutes; pre-reviews, phone and CDP in 1 to 5 working days.',
    source: ['CS', 'SSC', 'CDP', 'ours'],
    note: {
      zh: '工作日从提交的次日起数：第三个工作日 18:00 自动通过，第五个工作日是最晚日期。',
      en: 'Working days count from the day after submitting: the automatic review passes at 18:00 on the third, the fifth is the latest.',
    },
  },
  'APP-04': {
    zh: '购买提醒实时显示有更新的申请数和各类数量，可直接前往处理。',
    en: 'The purchase reminder counts the applications with news, by kind, and leads to them.',
    source: ['CS', 'SSC'],
  },
  'APP-05': {
    zh: '申请记录由新到旧分页显示，可筛选和搜索，地址保留条件和页码。',
    en: 'The list is paged, newest first, with filter and search; its address keeps both and the page.',
    source: ['CS', 'SSC'],
  },
  'APP-06': {
    zh: '申请详情列出全部经过、当时的报价、所填内容、文件和退回事项。',
    en: 'A record tells all that happened, the frozen quote, what was filled in, the files and the returned items.',
    source: ['ours'],
  },
  'APP-07': {
    zh: '草稿边填边存，可从第一个未完成的步骤继续；前进后退都不丢内容。',
    en: 'A draft saves itself and resumes at the first incomplete step; going back and forth loses nothing.',
    source: ['ours'],
    note: {
      zh: '同一份草稿在两个标签页里填写时，逐项合并；同一项两边都改过，以后写的为准。正在输入的一项，离开它或停止输入三秒后才跟随另一边。',
      en: 'A draft that is filled in in two tabs is merged field by field; where both changed a field, the later write stays. A field that is being typed in follows the other tab once it is left, or typing has rested for three seconds.',
    },
  },
  'APP-08': {
    zh: '不合规定的状态变化一律拒绝，并给出原因。',
    en: 'Every illegal change of state is refused, with the reason.',
    source: ['ours'],
  },
  'APP-09': {
    zh: '审核结果用短信和邮件通知，客户数据平台另有公众号和站内信。',
    en: 'Results are announced by SMS and e-mail, for CDP also by official account and in-app message.',
    source: ['CS', 'SSC', 'CDP', 'ours'],
  },
  'APP-10': {
    zh: '提交前须阅读并勾选相应的协议。',
    en: 'Submitting needs the matching agreement, which can be read, to be ticked.',
    source: ['CS', 'MKT', 'ours'],
  },
  'APP-11': {
    zh: '订单填写个人 QQ 号，以后可用来登录账户中心。',
    en: 'The order form asks for a personal QQ number, later a way into the account centre.',
    source: ['CS', 'SSC'],
  },
  'APP-12': {
    zh: '套餐信息按固定格式写明产品、版本、数量和有效期。',
    en: 'What was bought is named in a fixed form: product, edition, quantity, term.',
    source: ['ours', 'CS', 'SSC'],
  },

  // Orders and payment
  'ORD-01': {
    zh: '一份申请只生成一张订单，一次付款只扣一次款，重复点击和多个标签页也一样。',
    en: 'One application makes one order and one payment charges once, however often or in how many tabs it is pressed.',
    source: ['CS', 'SSC', 'MKT', 'ours'],
    note: {
      zh: '同一产品最多一张未付的续费和一张未付的增购（用户、坐席、员工、加油包）；机器人可以分几张订单等待付款。',
      en: 'A product has at most one unpaid renewal and one unpaid addition of users, seats, employees or boosters; robots may wait in several orders.',
    },
  },
  'ORD-02': {
    zh: '可用余额、微信支付或网银转账；每单最多一张代金券，默认选最合适的；充值每笔 0.01 至 100,000,000.00 元。',
    en: 'Pay by balance, WeChat or bank transfer; one voucher per order at most, the best preselected; a top-up is between ¥0.01 and ¥100,000,000.00.',
    source: ['ours'],
    note: {
      zh: '付款结果未定或款项在途时，代金券先为这笔订单保留，换一种方式付款也仍然可用，付不成再放回：先还给曾经让出它、款项仍在途的订单。收银台打开期间代金券过期或被别的订单用掉，按价格变化处理：先告知新旧金额，确认后才扣款。',
      en: 'While a payment is open or money is on its way the voucher is held for that order, holds for another way to pay too, and is given back if it comes to nothing, first to an order that had given it up and whose money is still on its way. One that expires or is used elsewhere while the cashier stands open is told as a changed price is: both amounts first, and nothing charged before they are confirmed.',
    },
  },
  'ORD-03': {
    zh: 'PV 套餐包和互通账号不能用代金券。',
    en: 'PV packs and interop accounts take no voucher.',
    source: ['MKT'],
  },
  'ORD-04': {
    zh: '付款结果有成功、被拒和未知三种；未知时不会再次扣款，5 分钟后有结果。',
    en: 'A payment succeeds, is declined, or stays unknown; an unknown one is settled after 5 minutes and never charged twice.',
    source: ['ours'],
    note: {
      zh: '未知的余额付款先占住金额，确认之前不能另作他用。',
      en: 'An unanswered payment from the balance holds its amount, so that nothing else can spend it meanwhile.',
    },
  },
  'ORD-05': {
    zh: '未付订单 24 小时后关闭，选择转账的 7 天，已有的时间不会变短；关闭后到账的钱转入余额。',
    en: 'An unpaid order closes after 24 hours, after 7 days with a bank transfer, and never gets less time than it had; money that comes later goes to the balance.',
    source: ['ours'],
    note: {
      zh: '7 天从下单算起。订单付清后，未扫的收款码作废；仍在途的网银转账到账后转入余额。',
      en: 'The seven days count from the order. A QR code of a paid order is void; a transfer that is still on its way goes to the balance when it comes.',
    },
  },
  'ORD-06': {
    zh: '付款成功后显示订单号、开通内容、主账号、有效期和登录方式。',
    en: 'After success the order number, what was opened, master account, validity and ways to sign in are shown.',
    source: ['CS', 'SSC'],
  },
  'ORD-07': {
    zh: '扣款和开通同时完成，不会只做一半。',
    en: 'Charging and opening happen as one and never by half.',
    source: ['ours'],
  },
  'ORD-08': {
    zh: '需报价的商品先咨询；架构师给出带有效期的报价后，按报价购买。',
    en: 'Items on request begin with a consultation; once an architect has quoted, with a date, they are bought at the quote.',
    source: ['CS', 'SSC', 'CDP', 'ours'],
    note: {
      zh: '报价在下单时须在有效期内；已下单的按该价付款，直到订单关闭。',
      en: 'An offer has to be valid when it is ordered; what was ordered is paid at that price until the order closes.',
    },
  },
  'ORD-09': {
    zh: '客户数据平台付款后先部署，部署完成才开通和起算；在此之前可无理由全额退款。',
    en: 'CDP is deployed after payment; it opens and starts to count then, and before that a full refund needs no reason.',
    source: ['CDP', 'ours'],
  },
  'ORD-10': {
    zh: '收支明细列出余额的每一笔变动，合计总等于余额。',
    en: 'The statement lists every movement of the balance and always adds up to it.',
    source: ['ours'],
  },
  'ORD-11': {
    zh: '到账的钱办不成它要付的事，就立即转入余额并通知一次：退款审核中、到期日当天及以后的增购、定价之后数量或到期日变了。',
    en: 'Money that cannot do what it was paid for goes to the balance at once, with one message: during a refund review, for anything added on the expiry date or later, and where quantity or expiry changed since the price was confirmed.',
    source: ['ours'],
    note: {
      zh: '只是日期变了不算变化。订单仍为待支付：数量或到期日变了的按今天的价格，其余的到能办时再付；产品已结束的订单关闭。机器人的价格只看在线客服的到期日，不看它的用户数。没有应答的余额支付按同样规则，办不成就不扣款。',
      en: 'A changed day alone changes nothing. The order stays unpaid: at the price of today where quantity or expiry changed, else until it can be paid again; it closes where its product has ended. Robots are priced by the expiry of their online product, not by its users. An unanswered payment from the balance follows the same rule: what cannot be done is not charged.',
    },
  },

  // Products and their life
  'PRD-01': {
    zh: '我的产品列出主账号、套餐、用户数、状态、开通和到期时间；机器人单独一行。',
    en: 'My products list master account, package, users, state, opening and expiry; a robot has a row of its own.',
    source: ['CS', 'SSC', 'ours'],
  },
  'PRD-02': {
    zh: '每个产品显示它的全部操作；暂时不能做的说明原因。',
    en: 'Each product shows all its actions; one that is not possible now says why.',
    source: ['CS', 'ours'],
  },
  'PRD-03': {
    zh: '购买机器人时显示主号、模块、行业、会话数、厂商和随在线产品的时长。',
    en: 'Buying robots shows master account, module, industry, sessions, vendor and the term of the online product.',
    source: ['CS'],
  },
  'PRD-04': {
    zh: '有多个机器人时，充值前核对编号和昵称。',
    en: 'With several robots, number and nickname are checked before a recharge is paid.',
    source: ['CS'],
  },
  'PRD-05': {
    zh: '企点账户中心显示产品的用量、订单和经过。',
    en: 'The account centre of a product shows its usage, orders and history.',
    source: ['ours'],
  },
  'PRD-06': {
    zh: '每次新购都开一个主账号，增购、机器人和续费沿用它。',
    en: 'Each new purchase opens its own master account; additions, robots and renewals keep it.',
    source: ['ours'],
  },
  'PRD-07': {
    zh: '会话用完机器人停答；客户数到 80% 和 100% 时提醒；升级和减少用户请联系销售。',
    en: 'A robot without sessions stops answering; 80 % and 100 % of the customers warn; upgrades and fewer users go through sales.',
    source: ['ours'],
  },
  'LIF-01': {
    zh: '到期日当天仍可使用，之后未续费即停止服务，只能续费。',
    en: 'A product works through its expiry date; unrenewed it stops after that and can only be renewed.',
    source: ['CS', 'ours'],
  },
  'LIF-02': {
    zh: '到期满三个月的当天仍可续费，之后资源回收，无法恢复，只能重新购买。',
    en: 'It can be renewed through the day three months after expiry; then resources are reclaimed for good and only a new purchase is possible.',
    source: ['CS', 'ours'],
  },
  'LIF-03': {
    zh: '提前或到期后续费，都从原到期日起算。',
    en: 'A renewal, early or late, counts from the old expiry.',
    source: ['CS'],
  },
  'LIF-04': {
    zh: '状态随日期显示；到期和回收前的固定日子各提醒一次。',
    en: 'States follow the date; fixed days before expiry and reclaim raise one reminder each.',
    source: ['ours'],
    note: {
      zh: '与在线产品同日到期的机器人不单独提醒，由在线产品的消息一并告知。',
      en: 'A robot that ends with its online product is told of by the message of that product alone.',
    },
  },
  'LIF-05': {
    zh: '续费在线客服时一并续费机器人，使到期日一致；机器人不会晚于在线产品到期。',
    en: 'Renewing an online product offers its robots along so that terms stay equal; a robot never outlives it.',
    source: ['ours'],
  },
  'LIF-06': {
    zh: 'PV 套餐包自购买起一年有效；浏览先用赠送的，再按购买先后用当时有效的套餐包，用掉后不再改算。',
    en: 'A PV pack is valid one year from purchase; a view uses gifts first, then the packs in force at that moment in order of purchase, and is never dealt anew.',
    source: ['MKT', 'ours'],
  },
  'LIF-07': {
    zh: 'PV 余额因使用、退款或到期低于设定值时提醒一次；保存未改动的设置不再提醒。',
    en: 'When use, a refund or an expiry brings PV left below the threshold set, one alert is raised; saving unchanged settings raises none.',
    source: ['MKT', 'ours'],
    note: {
      zh: '同一企业 ID 的全部有效套餐包合计低于阈值时告警；设为更高的阈值且已低于它则立即告警一次；余额回到阈值以上后可再次告警；封停使余额降低同样告警，只改渠道不告警。',
      en: 'What is left counts over all live packs of the enterprise ID; set to a threshold it is below already, the alert is raised at once; it can be raised again after there was enough; a suspension lowers what is left as well, and changed channels alone raise nothing.',
    },
  },
  'LIF-08': {
    zh: '互通账号有三个月试用；试用结束未购买，事件回调停止。',
    en: 'Interop accounts start with a three-month trial; without a purchase after it, event callbacks stop.',
    source: ['MKT', 'ours'],
    note: {
      zh: '试用期内或试用结束后的首次购买沿用试用那一行。',
      en: 'The first purchase of a CorpID, in its trial or after it, goes on in the row of the trial.',
    },
  },
  'LIF-09': {
    zh: '共享服务中心和客户数据平台的到期、回收和续费规则相同。',
    en: 'SSC and CDP follow the same rules of expiry, reclaim and renewal.',
    source: ['SSC', 'CDP'],
  },
  'LIF-10': {
    zh: '在线、电话、共享服务中心和机器人在确认付款的当天开通。',
    en: 'Online, phone, SSC and robots open on the day their payment is confirmed.',
    source: ['ours'],
  },
  'LIF-11': {
    zh: '自动续费默认关闭；打开后在到期前 7 天用余额续一年，余额不足每天再试。',
    en: 'Automatic renewal is off at first; it pays one year from the balance 7 days before expiry and tries again daily.',
    source: ['ours'],
    note: {
      zh: '余额不足的提醒对同一个到期日只发一次；客户自己的续费订单有款项在途时先等它到账，否则自动续费取代它，并写明原因。',
      en: 'Of one expiry it says once that the balance is too small. A renewal order of the customer whose money is on its way goes first; any other gives way and says why.',
    },
  },
  'LIF-12': {
    zh: '任何事都不会记在它还不可能发生的时候：封停期间什么都不到期，解封时再按当时仍可能的补办。',
    en: 'Nothing is dated to when it was not possible: while a product is suspended nothing falls due, and what did is done when it is lifted, if it still can be.',
    source: ['ours'],
    note: {
      zh: '解封时应回收的先回收；自动续费从下一个 00:00 起再试；已过日子的提醒不补发。机器人随在线客服一起停、一起恢复；封停期间不能部署。自动审核重新打开时，逾期的从那时起通过。',
      en: 'A reclaim that is due comes first; automatic renewal tries from the next 00:00 on; reminders of days gone by are not sent. Robots stand still and go on with their online product; nothing is deployed meanwhile. A review that is overdue passes when automatic review is switched on again.',
    },
  },

  // Refunds
  'REF-01': {
    zh: '在线、电话和客户数据平台的新购订单：开通 7 天内无理由全退，30 天内因产品缺陷无法登录全退；其余不退。',
    en: 'A new online, phone or CDP order is refunded in full within 7 days of opening, within 30 where a defect stops sign-in; nothing else is.',
    source: ['CS', 'SSC', 'CDP', 'ours'],
    note: {
      zh: '按日期计算，含最后一天：1 日开通，8 日是第 7 天。',
      en: 'Counted in civil days, the last included: opened on the 1st, the 8th is the last of 7.',
    },
  },
  'REF-02': {
    zh: '因违规被封停的产品不退款。',
    en: 'A product suspended for violations is not refunded.',
    source: ['CS', 'CDP', 'MKT'],
    note: {
      zh: '申请之后才被封停的，只能拒绝退款。',
      en: 'One that was suspended after the request can only be refused.',
    },
  },
  'REF-03': {
    zh: '客服和客户数据平台退款须上传盖章证明，并确认知晓数据无法恢复。',
    en: 'Refunding service products or CDP needs a sealed proof and an explicit yes to losing the data.',
    source: ['CS', 'CDP'],
  },
  'REF-04': {
    zh: '退款回到付款账号的余额，代金券部分不退。',
    en: 'A refund goes to the paying account’s balance; the voucher’s part is not returned.',
    source: ['MKT', 'ours'],
  },
  'REF-05': {
    zh: 'PV 套餐包购买一个月内可退：实付减去已用次数 × 0.03 元，最低为 0，逐包计算。',
    en: 'A PV pack can be refunded within one month of purchase: paid less used views × ¥0.03, never below 0, each pack alone.',
    source: ['MKT', 'ours'],
    note: {
      zh: '金额在同意退款时按当时的用量重算，期限按申请当天判断。',
      en: 'The amount is worked out again when the refund is granted, by the use until then; the day of the request decides the window.',
    },
  },
  'REF-06': {
    zh: '退款时本订单的赠送作废，赠送抵过的次数改由套餐包按购买先后承担；未退的套餐包照样承担。',
    en: 'Refunding voids the gifts of that order; the views they served are charged to the packs, oldest first, those not returned included.',
    source: ['MKT', 'ours'],
    note: {
      zh: '只由赠送使用时有效的套餐包承担，已到期的照样承担，之后购买的不承担，也不改由其他订单的赠送抵；退款审核期间赠送照常使用，同意时作废。',
      en: 'Only packs that were in force when the gift served take its views, those over by now included, never a later one nor another order’s gift; while the refund is reviewed the gift goes on serving, and it is void when the refund is granted.',
    },
  },
  'REF-07': {
    zh: '已开发票的订单先退回发票再退款。',
    en: 'An order with an issued invoice is refunded only after the invoice came back.',
    source: ['MKT', 'ours'],
    note: {
      zh: '开票中的发票同样要先开具并退回。',
      en: 'An invoice that is being issued has to be issued and returned first as well.',
    },
  },
  'REF-08': {
    zh: '退款合计不超过实付金额，也不会退两次。',
    en: 'Refunds never exceed what was paid and never happen twice.',
    source: ['ours'],
  },
  'REF-09': {
    zh: '确认之前写明退款是怎样算出来的。',
    en: 'Before it is confirmed a refund shows how it comes about.',
    source: ['ours'],
  },
  'REF-10': {
    zh: '可疑或恶意的退款可以拒绝，并说明原因。',
    en: 'A suspicious or malicious refund may be refused, with a reason.',
    source: ['MKT'],
  },
  'REF-11': {
    zh: '在线客服退款时，它的机器人、增购、会话和续费一并回收，不另退款。',
    en: 'A refunded online product takes its robots, additions, sessions and renewals along, without refund.',
    source: ['ours'],
  },
  'REF-12': {
    zh: '以提交当天判断是否在期限内；审核期间产品照常使用，但不能续费和增购，到账的钱也不会续费或增购。',
    en: 'The day of the request decides the window; until the decision the product works but cannot be renewed or added to, nor by money that arrives.',
    source: ['ours'],
  },

  // Invoices, messages, help
  'INV-01': {
    zh: '已付订单可开票，金额为现金实付减去已开和已退。',
    en: 'A paid order can be invoiced for cash paid, less what was invoiced or refunded.',
    source: ['MKT', 'ours'],
  },
  'INV-02': {
    zh: '可开普通或专用发票，抬头取自认证企业，次日零点开出，可以退回。',
    en: 'Ordinary and special invoices carry the verified enterprise’s title, are issued at the next midnight and can be returned.',
    source: ['ours'],
    note: {
      zh: '18 位税号按统一社会信用代码校验，空格、横线、全角和大小写不影响。',
      en: 'A tax number of 18 characters is checked like a credit code; spaces, dashes, width and case make no difference.',
    },
  },
  'MSG-01': {
    zh: '每条消息写明发往哪些渠道，并留在消息中心。',
    en: 'Each message says on which channels it went and stays in the message centre.',
    source: ['CS', 'SSC', 'CDP', 'ours'],
  },
  'MSG-02': {
    zh: '审核结果发短信和邮件，客户数据平台再加公众号和站内信。',
    en: 'Review results go by SMS and e-mail, for CDP by official account and in-app message too.',
    source: ['CS', 'SSC', 'CDP'],
  },
  'MSG-03': {
    zh: '订单上填写由谁接收消息。',
    en: 'The order form names who receives messages.',
    source: ['CS'],
  },
  'HLP-01': {
    zh: '帮助中心用与程序相同的数据和规则写成。',
    en: 'The help centre is made from the same data and rules as the program.',
    source: ['ours'],
  },
  'HLP-02': {
    zh: '每个帮助主题写明依据的指南和更新时间，并以商务合同为准。',
    en: 'Each help topic names its guide and that guide’s date; the commercial contract prevails.',
    source: ['CS', 'SSC', 'CDP', 'MKT', 'ours'],
  },

  // Plans
  'PLN-01': {
    zh: '采购方案有名称和 1 至 3 个变体，每个变体 1 至 50 个项目：任何产品线的新购、增购或续费及其日期。每项按计价规则计算；按变体、产品线和付款年度合计；两个变体可逐项对比。',
    en: 'A purchase plan has a name and 1 to 3 variants of 1 to 50 items each: a new purchase, an addition or a renewal of any line, with its dates. Each item is priced by the pricing rules; there are sums by variant, line and calendar year of payment, and two variants are compared item by item.',
    source: ['ours'],
  },
  'PLN-02': {
    zh: '方案的链接本身即可在任何浏览器里还原名称、项目、日期和价格版本；价格版本不同时重新计算并同时显示两个合计。链接超过 2000 个字符时改为文件。',
    en: 'The address of a plan rebuilds names, items, dates and price list in any browser; with another price list it is computed anew and both totals are shown. An address of more than 2,000 characters becomes a file.',
    source: ['ours'],
  },
  'PLN-03': {
    zh: '「按此方案申请」一次性为需要申请的项目生成已填好套餐的草稿，为其余项目准备好购买；之后方案显示每个项目的进展。重复点按、两个标签页或中断都不会重复办理。',
    en: 'Applying for a plan makes, once, a draft with its package filled in for each item that needs an application, and a prepared purchase for each other one; the plan then shows what has become of each item. Pressed twice, in two tabs or after a crash, nothing is made twice.',
    source: ['ours'],
  },
  'PLN-04': {
    zh: '方案和报价单 30 天内有效，价目表更新即失效；之后会说明并提供今天的价格。「按此报价申请」对一个项目做与方案申请相同的事。',
    en: 'Plans and quotes hold for 30 days, or until the price list changes; after that they say so and offer today’s price. Applying for a quote does for one item what applying for a plan does.',
    source: ['ours'],
  },

  // Many at once
  'RNW-01': {
    zh: '续费中心列出现在或以后可以续费的每个按年产品，写明续费方式（手动续费、自动续费或到期不续）、剩余天数和一年的费用。',
    en: 'The renewal centre lists every annual product that may be renewed now or later: renewed by hand, by itself, or to end; with the days left and what a year costs.',
    source: ['ours'],
  },
  'RNW-02': {
    zh: '几个产品可以用一笔续费订单续费：每个产品各列费用，机器人一并续期，付一次款，全部续费或全部不续；价格变动时逐行核对。',
    en: 'One order of type renewal renews several products: a line for each, robots along, paid once, all of them or none; a price that changed is looked at line by line.',
    source: ['ours'],
    note: {
      zh: '一个产品同时只在一笔待支付的续费订单里；代金券须适用于订单中的全部产品；其中一个产品已回收、退款或封停，订单随之关闭，不扣款。',
      en: 'A product waits in one unpaid renewal at a time. A voucher has to be good for all lines of the order. Where one product is reclaimed, refunded or suspended, the order closes uncharged.',
    },
  },
  'RNW-03': {
    zh: '统一到期日：每个所选产品从自己的到期日续到同一天，按整年加月份计价，不足一月按一月，不超过全年；这一天须比每个到期日至少晚一个月、最多晚 8 年，已在那天到期的产品不再续费。',
    en: 'A common date: each chosen product is renewed from its own expiry to one day, priced by whole years and months, a started month counted, at most a year. The day lies at least a month and at most 8 years after every expiry; what ends there already is left out.',
    source: ['ours'],
    note: {
      zh: '备选日期是每个所选到期日之后 1 至 3 年，以及最近可行的 12 月 31 日；标出每多用一个月最省的一个。',
      en: 'The dates offered are 1 to 3 years after every chosen expiry, and the first possible 31 December; the cheapest per month gained is marked.',
    },
  },
  'RNW-04': {
    zh: '自动续费可选每次 1 至 3 年、到期前 7 至 30 天扣款；到期不续只在到期前 7 天、到期当天和最后可续费日提醒，在此之前都可以更改。',
    en: 'Automatic renewal has 1 to 3 years and a day 7 to 30 days before the expiry. What is to end is reminded of 7 days before, on the expiry date and on the last renewable day only, and can be changed until then.',
    source: ['ours'],
  },
  'RNW-05': {
    zh: '未来 30 天的自动续费超过余额时，在第一笔之前 14 天用一条消息写明还差多少。',
    en: 'When the automatic renewals of the next 30 days cost more than the balance, one message says how much is missing, 14 days before the first of them.',
    source: ['ours'],
  },
  'FCT-01': {
    zh: '花费日历从今天起列出 60 个月，按月和自然年：已付、确定（已开自动续费）、预计（其他包年产品到期时续一年），每笔都有算式；试用结束和退款期限另有标记；已回收、已退款的产品不计费用。',
    en: 'The spending calendar shows 60 months from today, by month and calendar year: paid, certain (renewed by itself) and expected (other annual products renewed for one year at their expiry), each with its formula; ends of trials and of refund windows are marked; what was reclaimed or refunded costs nothing.',
    source: ['ours'],
  },
  'FCT-02': {
    zh: '确定的花费是承诺：余额足够且没有其他操作时，到了那一天就扣那个金额。',
    en: 'What is certain is a promise: with a sufficient balance and no other action exactly these amounts are charged on these days.',
    source: ['ours'],
  },
  'FCT-03': {
    zh: '每个自然年可以设一个年度预算；已付与确定的花费合计达到 80% 和 100% 时各发一条消息，同时达到的只说高的一档。',
    en: 'A budget per calendar year; 80 % and 100 % of it, paid and certain together, raise one message each; of both at once, only the higher one.',
    source: ['ours'],
  },
  'FCT-04': {
    zh: '下载日历得到 ICS 文件，全天事件：到期、最后可续费日、退款期限、采购方案的有效期、自动续费；标识不变，之后的文件更新同一事件。',
    en: 'The calendar downloads as an ICS file of all-day events: expiry, last renewable day, end of a refund window, end of validity of a plan, planned automatic renewals; their ids stay, so that a later file updates them.',
    source: ['ours'],
  },
  'BIL-01': {
    zh: '「合并付款」：2 至 20 笔待支付的订单一次付款，各自保留代金券和收支明细；全部在一次提交里完成，否则一笔也不付；被拒绝、没有答复和迟到的钱都关系到全部订单。',
    en: 'From 2 to 20 unpaid orders are paid in one payment; each keeps its voucher and its own movement of the balance; all are carried out in one commit or none; declined, unanswered and late money concern all of them.',
    source: ['ours'],
  },
  'BIL-02': {
    zh: '「合并开票」：几笔已支付的订单开一张发票，金额可以是可开票的全部或一部分，从最早的订单开始填满；退回时正好释放这些金额。「发票抬头」可以保存多个，其中一个是首选。',
    en: 'One invoice for several paid orders, for all or part of what is open, filled oldest first; returning it frees exactly that. Invoice titles are a book with one preferred.',
    source: ['ours'],
  },
  'BIL-03': {
    zh: '订单可以填写「PO 号」「成本中心」「备注」，各 50 字以内，选填，发票开具之前可以修改；订单、发票和导出的表格都会写明。',
    en: 'Orders may carry a PO number, a cost centre and a note of 50 characters each, optional and changeable until the invoice is issued; they stand on order, invoice and exports.',
    source: ['ours'],
  },
  'EXP-01': {
    zh: '订单、收支、发票、产品按列表的筛选下载为 CSV：UTF-8 带 BOM，金额写作 9990.00，日期写作 2026-03-02，以 = + - @ 或制表符开头的文字不会被当作公式。',
    en: 'Orders, movements, invoices and products download as CSV with the filter of their list: UTF-8 with a byte order mark, amounts as 9990.00, dates as 2026-03-02, and no text that begins with = + - @ or a tab is run as a formula.',
    // An amount that went out, -30.00, stays a number: it cannot run, and a spreadsheet shall add it up.
    source: ['ours'],
  },

  // Worked examples
  'EX-01': {
    zh: '在线客服基础版 5 用户 2 年，9,990 元。',
    en: 'Online Service Basic, 5 users, 2 years: ¥9,990.',
    source: ['CS', 'CSb'],
  },
  'EX-02': {
    zh: '该产品剩 1 年 6 个月时加 3 用户，4,795.20 元。',
    en: 'That product, 3 more users with 1 year 6 months left: ¥4,795.20.',
    source: ['CS', 'CSb'],
  },
  'EX-03': {
    zh: '共享服务中心 6000 员工、3 专家、3 工单、1 机器人、2 年加 1 套知识云，420,280 元。',
    en: 'SSC, 6000 employees, 3 experts, 3 tickets, 1 robot, 2 years, 1 knowledge cloud: ¥420,280.',
    source: ['SSC'],
  },
  'EX-04': {
    zh: '该产品剩 1 年 6 个月时加 2 个专家坐席，9,600 元。',
    en: 'That product, 2 more experts with 1 year 6 months left: ¥9,600.',
    source: ['SSC'],
  },
  'EX-05': {
    zh: '800 万客户，推荐客户数据平台企业版，1 年 800,000 元。',
    en: '8,000,000 customers: the data platform’s Enterprise edition, 1 year, ¥800,000.',
    source: ['CDP'],
  },
  'EX-06': {
    zh: '三个 100 万 PV 套餐包附送 1 万次，用了 150 万次后全退：0、15,000、30,000，合计 45,000 元。',
    en: 'Three packs of 1,000,000 PV with 10,000 gift views, 1,500,000 used, all refunded: ¥0, ¥15,000, ¥30,000, together ¥45,000.',
    source: ['MKT'],
  },
  'EX-07': {
    zh: '在线客服基础版 3 用户 1 年，2,997 元。',
    en: 'Online Service Basic, 3 users, 1 year: ¥2,997.',
    source: ['CS', 'SSC'],
  },
  'EX-08': {
    zh: '8 个互通账号 1 年，370 元。',
    en: '8 interop accounts, 1 year: ¥370.',
    source: ['ours', 'MKT'],
  },
} as const satisfies Record<string, Rule>

/** The id of a rule, such as 'PRC-03'. */
export type RuleId = keyof typeof RULES

/** All rule ids, in the order of the register. */
// The object above has exactly these keys; Object.keys forgets their type.
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[]

/** The rule with this id; `undefined` for any other value of any type. */
export function findRule(id: unknown): Rule | undefined {
  return isRuleId(id) ? RULES[id] : undefined
}

/** Is this the id of a rule? `false` for any other type. */
export function isRuleId(id: unknown): id is RuleId {
  return typeof id === 'string' && Object.hasOwn(RULES, id)
}
