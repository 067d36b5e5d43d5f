/** The product's mark: a foot on the first hold, the next one within reach. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect class="tile" x="0.5" y="0.5" width="15" height="15" rx="4" />
      <path class="hold" d="M3.4 12.2h4.4V8h4.8" />
      <circle class="foot" cx="5.3" cy="8.6" r="1.7" />
    </svg>
  );
}
