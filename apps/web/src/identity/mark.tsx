/** The urn, and the one voice that goes into it: also the U of our name. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path className="mark-urn" d="M7 12.5v4a9 9 0 0 0 18 0v-4" />
    <circle className="mark-voice" cx="16" cy="9" r="3.75" />
  </svg>
);
