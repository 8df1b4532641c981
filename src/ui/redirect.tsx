import { Navigate, useNavigation } from 'react-router'

/**
 * Leads on from an address that shows nothing by itself. Whoever is on the way to another page goes there: what was answered
 * meanwhile takes nobody back.
 */
export function Redirect({ to }: { to: string }) {
  const { state } = useNavigation()
  return state === 'idle' ? <Navigate to={to} replace /> : null
}
