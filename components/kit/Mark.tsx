/** The product's mark: a stair of small holds. The same drawing as cli/build/icon.svg, in the theme's colours. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect class="tile" x="0.5" y="0.5" width="15" height="15" rx="4" />
      <path class="hold" d="M3 11.5h3.4V8h3.4V4.5H13" />
    </svg>
  );
}
