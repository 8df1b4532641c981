/** What a package is as an item of a plan: needed only when it is added to one. */
export { estimateOfPackage } from '../../domain/plans/index.ts'
