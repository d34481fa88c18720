import type { MessageValue } from './format'

type Selector = 'one' | 'other' | 'two' | 'few' | 'many' | 'zero' | '=0' | '=1' | '=2'

type Head<Text extends string> = Text extends `${infer Name},${string}`
  ? Name extends `${string}}${string}`
    ? Text extends `${infer Short}}${string}`
      ? Short
      : never
    : Name
  : Text extends `${infer Name}}${string}`
    ? Name
    : never

/** Names of the places in a message, read from its text: a brace after a plural's selector opens a branch, not a place. */
export type PlacesOf<Message extends string> = Message extends `${infer Before}{${infer After}`
  ? (Before extends `${string}${Selector} ` ? never : Head<After>) | PlacesOf<After>
  : never

/** What a message must be given; nothing where it has no places. */
export type ValuesOf<Message extends string> = [PlacesOf<Message>] extends [never]
  ? []
  : [values: { readonly [Place in PlacesOf<Message>]: MessageValue }]
