import { defineCopy } from '../../../i18n/language.ts'

type Service = { about: readonly string[]; by: string }
type ServiceCopy = { robot: Service; ssc: Service; cdp: Service }

export const serviceCopy = defineCopy<ServiceCopy>({
  zh: {
    robot: {
      about: [
        '实施人员先了解您的业务和常见问题，再整理标准问法与相似问法。',
        '把已有的文档、话术和行业知识云导入知识库，并按您的渠道配置机器人。',
        '试运行期间按真实会话调优，让机器人从第一天就能答得上来。',
      ],
      by: '按次报价，与机器人的年费分开。',
    },
    ssc: {
      about: [
        '实施人员梳理人事、行政、IT 等员工常问的问题与制度文件。',
        '整理成员工服务的知识库，配置企业版机器人和流转规则。',
        '上线后按真实会话调优，直到常见问题可以自助解决。',
      ],
      by: '按人天报价。',
    },
    cdp: {
      about: [
        '培训：面向管理员和运营人员的使用与最佳实践。',
        '交付：数据接入方案、标签与人群模型的搭建。',
        '技术支持与项目管理：专人跟进接入、验收和上线。',
      ],
      by: '按次报价，与版本年费分开。',
    },
  },
  en: {
    robot: {
      about: [
        'People learn your business and its frequent questions, and write down how customers put them.',
        'What you have (documents, scripts, the knowledge cloud) is imported, and the robot set up for your channels.',
        'During a trial run answers are tuned with real conversations, so that it can answer from its first day.',
      ],
      by: 'Quoted by engagement, apart from the annual price of the robot.',
    },
    ssc: {
      about: [
        'People gather what employees ask about HR, administration and IT, and the rules behind it.',
        'It becomes the knowledge base of your service centre, with the robot and its hand-over rules set up.',
        'After the start, answers are tuned with real conversations until common questions solve themselves.',
      ],
      by: 'Quoted by the person-day.',
    },
    cdp: {
      about: [
        'Training for administrators and operators, with best practice.',
        'Delivery: how data come in, and the models of tags and audiences.',
        'Technical support and project management from connection to acceptance and start.',
      ],
      by: 'Quoted by engagement, apart from the annual price of the edition.',
    },
  },
})
