import { describe, expect, it } from 'vitest'
import { createRouter } from '../../../src/renderer/state/router'

describe('createRouter', () => {
  it('goes back and forward, and forgets what lay ahead', () => {
    const router = createRouter()
    router.reset({ screen: 'badges' })
    router.go({ screen: 'badge', badge: 'data' })
    router.go({ screen: 'criteria', badge: 'data' })
    router.back()
    router.back()
    expect(router.current().route).toEqual({ screen: 'badges' })
    router.forward()
    expect(router.current().route).toEqual({ screen: 'badge', badge: 'data' })
    router.go({ screen: 'site' })
    router.forward()
    expect(router.current().route).toEqual({ screen: 'site' })
  })

  it('makes the same place twice one visit', () => {
    const router = createRouter()
    router.reset({ screen: 'badges' })
    router.go({ screen: 'badges' })
    expect(router.store.getState().visits).toHaveLength(1)
  })

  it('brings back what was kept with a visit', () => {
    const router = createRouter()
    router.reset({ screen: 'awards' })
    router.keep(router.current().id, 'search', 'spring clean')
    router.go({ screen: 'site' })
    router.back()
    expect(router.current().view).toEqual({ search: 'spring clean' })
  })

  it('remembers a hundred places and no more', () => {
    const router = createRouter()
    for (let i = 0; i < 300; i++) router.go({ screen: 'badge', badge: `b${i}` })
    expect(router.store.getState().visits).toHaveLength(100)
    expect(router.current().route).toEqual({ screen: 'badge', badge: 'b299' })
  })
})
