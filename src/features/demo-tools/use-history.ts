import { useEffect, useState } from 'react'
import { useServices } from '../../app/services.ts'
import { eventsOf } from './history.ts'

/** What has happened in this world, read again after every commit; null until it is read. */
export function useHistory(): ReturnType<typeof eventsOf> | null {
  const { storeAdmin } = useServices()
  const [events, setEvents] = useState<ReturnType<typeof eventsOf> | null>(null)
  useEffect(() => {
    let asked = 0
    const read = async () => {
      asked += 1
      const mine = asked
      const history = await storeAdmin.history().catch(() => ({ lines: [], told: 0 }))
      // What was asked for later is newer.
      if (mine === asked) setEvents(eventsOf(history))
    }
    void read()
    const stop = storeAdmin.subscribe(() => void read())
    return () => {
      asked += 1
      stop()
    }
  }, [storeAdmin])
  return events
}
