export { backendOf, run } from '../stories/play.ts'
