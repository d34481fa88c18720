import { useState } from 'react'
import type { RowMarks } from '../../ui/data-table/use-row-keys'

const NONE: ReadonlySet<number> = new Set()

/** Rows that are marked, by their place: another question has other rows in these places, so it begins without marks. */
export function useMarks(question: string): RowMarks {
  const [marks, setMarks] = useState({ question, places: NONE })
  const places = marks.question === question ? marks.places : NONE
  return {
    has: (index) => places.has(index),
    set: (next) => setMarks({ question, places: next }),
    all: () => places,
  }
}
