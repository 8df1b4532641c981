import type { AlertChannel } from './subscription.ts'

type Names = Record<AlertChannel, string>

/** Where an alert of a low PV balance goes (LIF-07). */
export const zhAlertChannels: Names = {
  api: 'API',
  'wecom-app': '企业微信应用通知',
  'wecom-group-robot': '企业微信群机器人',
}

export const enAlertChannels: Names = {
  api: 'API',
  'wecom-app': 'WeCom app notification',
  'wecom-group-robot': 'WeCom group robot',
}
