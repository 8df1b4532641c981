import { useEffect, useState } from 'react'
import { useServices } from '../../app/services.ts'
import { type Event, eventsOf } from './history.ts'

/** What has happened in this world, read again after every commit; null until it is read. */
export function useHistory(): readonly Event[] | null {
  const { storeAdmin } = useServices()
  const [events, setEvents] = useState<readonly Event[] | null>(null)
  useEffect(() => {
    let asked = 0
    const read = async () => {
      asked += 1
      const mine = asked
      const lines = await storeAdmin.history().catch(() => [])
      // What was asked for later is newer.
      if (mine === asked) setEvents(eventsOf(lines))
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
