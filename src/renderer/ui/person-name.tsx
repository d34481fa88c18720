import { isInterfaceScript } from './interface-script'
import styles from './person-name.module.css'

/** A person's name: isolated in its own direction, and whole in one typeface (mock-ups, finding 4). */
export function PersonName({ name }: { readonly name: string }) {
  return (
    <bdi className={isInterfaceScript(name) ? undefined : styles.other} title={name}>
      {name}
    </bdi>
  )
}
