import type { z } from 'zod'
import type { Progress } from '../core/foundation/run'

/** A type that travels from main to the window: main is trusted, so it is not parsed again there. */
export type Shape<T> = { readonly shape?: T }

/** Names the type of a reply. */
export function shape<T>(): Shape<T> {
  return {}
}

/** The window asks, main answers once. */
export type Ask<Request extends z.ZodType, Reply> = {
  readonly kind: 'ask'
  readonly request: Request
  readonly reply: Shape<Reply>
}
/** Work that reports its progress and can be cancelled; an ask otherwise. */
export type Job<Request extends z.ZodType, Reply> = {
  readonly kind: 'job'
  readonly request: Request
  readonly reply: Shape<Reply>
}
/** Main tells the window, which does not answer. */
export type Tell<Payload> = { readonly kind: 'tell'; readonly payload: Shape<Payload> }

export function ask<Request extends z.ZodType, Reply>(channel: {
  readonly request: Request
  readonly reply: Shape<Reply>
}): Ask<Request, Reply> {
  return { kind: 'ask', ...channel }
}

export function job<Request extends z.ZodType, Reply>(channel: {
  readonly request: Request
  readonly reply: Shape<Reply>
}): Job<Request, Reply> {
  return { kind: 'job', ...channel }
}

export function tell<Payload>(payload: Shape<Payload>): Tell<Payload> {
  return { kind: 'tell', payload }
}

export type AnyChannel = Ask<z.ZodType, unknown> | Job<z.ZodType, unknown> | Tell<unknown>

/** What the window sends on a channel. */
export type RequestOf<C> = C extends { readonly request: infer Q extends z.ZodType } ? z.input<Q> : never
/** What main gets after the request was parsed. */
export type ParsedRequestOf<C> = C extends { readonly request: infer Q extends z.ZodType } ? z.output<Q> : never
/** What the window gets back where all went well. */
export type ReplyOf<C> = C extends { readonly reply: Shape<infer R> } ? R : never
/** What main tells. */
export type PayloadOf<C> = C extends Tell<infer P> ? P : never
/** Names of the channels of one kind. */
export type NamesOf<C, Kind extends AnyChannel['kind']> = {
  [K in keyof C]: C[K] extends { readonly kind: Kind } ? K : never
}[keyof C] &
  string

/** How far a job is, with the number that its starter gave it. */
export type JobProgress = { readonly job: number; readonly progress: Progress }
