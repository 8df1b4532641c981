import { useCallback, useContext } from 'react'
import { openedServices } from './runtime.ts'
import { type Services, ServicesContext } from './services.ts'

/** The services for what a press needs: a first visitor's records are opened by it. */
export function useOpening(): () => Promise<Services> {
  const services = useContext(ServicesContext)
  return useCallback(async () => services ?? openedServices(), [services])
}
