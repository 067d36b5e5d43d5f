import type { Place } from '../../utils/core/help/request';

/** Where an element stands in the window: the window, the parts of the page around it, and itself, filled. */
export function PlacePicture({ place, label }: { place: Place; label: string }) {
  return (
    <svg class="place" viewBox="0 0 1000 625" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="window" x="0" y="0" width="1000" height="625" />
      {place.parts.map((part, index) => (
        <Part key={index} at={part.at} />
      ))}
      <Part at={place.at} here />
    </svg>
  );
}

/** Boxes are in thousandths of the window; a very small one is drawn large enough to be seen. */
function Part({ at: [x, y, width, height], here = false }: { at: Place['at']; here?: boolean }) {
  const least = here ? 14 : 0;
  return (
    <rect
      class={here ? 'here' : 'part-of'}
      x={x}
      y={y * 0.625}
      width={Math.max(least, width)}
      height={Math.max(least, height * 0.625)}
    />
  );
}
