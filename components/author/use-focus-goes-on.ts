import { useEffect, useRef } from 'preact/hooks';

/**
 * Where a control that had the focus makes way for others, the keys go on at the one with `data-goes-on`; a focus that
 * is somewhere else stays there.
 * @param state what the controls depend on
 */
export function useFocusGoesOn(state: unknown) {
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (state === before.current) return;
    before.current = state;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    part.current?.querySelector<HTMLElement>('[data-goes-on]')?.focus();
  }, [state]);
  return part;
}
