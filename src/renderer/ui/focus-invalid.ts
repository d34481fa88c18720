/** After a form was sent in vain: the first field with an error gets the focus (window.md, K3). */
export function focusFirstInvalid(form: HTMLElement | null): void {
  // The errors are drawn first.
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
}
