import type { BadgeDefinition } from '../badge/index'

/** A text of a badge and the language it is in. */
export type Localised = { readonly text: string; readonly language: string }

/** The texts of a badge that have translations. */
export type BadgeTexts = {
  readonly name: Localised
  readonly description: Localised
  /** Markdown. */
  readonly criteria: Localised | undefined
  readonly altText: Localised | undefined
}

/** The badge's texts in a language; what is not translated stays in the badge's own, field by field (contract.md). */
export function badgeTexts(definition: BadgeDefinition, language: string | undefined): BadgeTexts {
  const own = definition.inLanguage ?? 'en'
  const translation = translationFor(definition, language)
  const pick = (field: 'name' | 'description' | 'criteria' | 'altText'): Localised | undefined => {
    const translated = translation?.texts[field]
    if (translated !== undefined) return { text: translated, language: translation?.language ?? own }
    const original = definition[field]
    return original === undefined ? undefined : { text: original, language: own }
  }
  return {
    name: pick('name') ?? { text: definition.name, language: own },
    description: pick('description') ?? { text: definition.description, language: own },
    criteria: pick('criteria'),
    altText: pick('altText'),
  }
}

function translationFor(definition: BadgeDefinition, language: string | undefined) {
  if (language === undefined || language === definition.inLanguage) return undefined
  for (const candidate of [language, language.split('-')[0] ?? language]) {
    const texts = definition.translations?.[candidate]
    if (texts) return { language: candidate, texts }
  }
  return undefined
}
