import { useView } from '../../../app/hooks.ts'
import { actionCopy } from '../../../blocks/action-copy.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import {
  type Answering,
  type ProductAction,
  sessionsLeft,
  whyNot,
} from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { actionFactsOf } from '../../../queries/action-facts-of.ts'
import { robotsOfProduct } from '../../../queries/robots-of-product.ts'
import { RadioList } from '../../../ui/radio-list.tsx'
import { topUpCopy } from './top-up-copy.ts'

type Robot = Extract<Answering, { line: 'robot' }>

/** The robot's number and nickname: 「R001 小助手」 (PRD-04); SSC answers from one pool. */
export function useAnsweringName(): (product: Answering) => string {
  const copy = useCopy(topUpCopy)
  return (product) =>
    product.line === 'robot' ? copy.robot(product.number, product.nickname) : copy.poolName
}

type RobotChoiceProps = {
  /** The robot of this page: its siblings stand beside it. */
  product: Robot
  action: ProductAction
  value: string
  onChange: (id: string) => void
  /** Shown only where there is something to choose. */
  onlySeveral?: boolean
}

/** 「选择机器人」: every robot of the online product that is still there, by number and nickname (PRD-04). */
export function RobotChoice(props: RobotChoiceProps) {
  const { product, action, value, onChange, onlySeveral = false } = props
  const copy = useCopy(topUpCopy)
  const { reasons } = useCopy(actionCopy)
  const nameOf = useAnsweringName()
  const facts = useView(actionFactsOf, { id: product.id })
  const robots = useView(robotsOfProduct, { id: product.productId }).filter(
    ({ ended }) => ended === null,
  )
  if (onlySeveral && robots.length < 2) return null
  return (
    <RadioList
      id="robot"
      legend={copy.chooseRobot}
      value={value}
      onChange={onChange}
      choices={robots.map((robot) => {
        const why = whyNot(robot, action, facts)
        const left = copy.left(formatCount(sessionsLeft(robot)))
        return {
          value: robot.id,
          label: nameOf(robot),
          description: why ? reasons[why] : left,
          unavailable: why !== null,
        }
      })}
    />
  )
}

/** The product that is topped up: the robot of an id that was picked, or the one of the page. */
export function useChosenOf(product: Answering): (id: string) => Answering {
  const robots = useView(robotsOfProduct, {
    id: product.line === 'robot' ? product.productId : product.id,
  })
  return (id) => robots.find((robot) => robot.id === id) ?? product
}
