/** Two shores that meet above one table. */
export function SiteMark() {
  return (
    <svg className="site-mark" viewBox="0 0 32 22" aria-hidden="true">
      <path className="site-mark__here" d="M3 16C7 6 11 3 15 3" />
      <path className="site-mark__there" d="M29 16C25 6 21 3 17 3" />
      <path className="site-mark__table" d="M2 19.5h28" />
    </svg>
  );
}
