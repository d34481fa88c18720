import type { states as english } from '../en/states'
import { translationOf } from '../translation'

/** Words of states, once for all screens. */
export const states = translationOf<typeof english>()({
  'state.draft': 'Entwurf',
  'state.proposed': 'Vorgeschlagen',
  'state.approved': 'Freigegeben',
  'state.published': 'Veröffentlicht',
  'state.retired': 'Eingestellt',
  'state.valid': 'Gültig',
  'state.expired': 'Abgelaufen',
  'state.revoked': 'Widerrufen',
  'state.suspended': 'Ausgesetzt',
  'state.replaced': 'Ersetzt',
  'state.erased': 'Gelöscht',
  'count.awards': '{count, plural, =0 {keine Verleihungen} one {# Verleihung} other {# Verleihungen}}',
  'count.missing': '{count, plural, one {# Punkt fehlt} other {# Punkte fehlen}}',
  'count.ready': 'kann veröffentlicht werden',
})
