import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import { applyForProfessional, buyAndFillUp, pass, payAndFillUp } from './steps.ts'
import type { StoryStep } from './story.ts'

/** 在线客服-专业版, 5 users for 2 years, with the robots 小助手 and 小管家 of the same day. */
export function openedRobots(): StoryStep[] {
  const chosen = {
    ...FIRST_PACKAGES.online,
    edition: 'professional',
    users: '5',
    years: 2,
  } as const
  return [
    ...applyForProfessional(chosen),
    pass(4),
    ...payAndFillUp(),
    ...buyAndFillUp(
      {
        what: 'robots',
        productId: '$order.productIds.0',
        sku: 'cs.robot.standard',
        industry: 'internet',
        robots: [{ nickname: '小助手' }, { nickname: '小管家' }],
        sessions: null,
        consultationId: null,
      },
      'robots',
    ),
  ]
}
