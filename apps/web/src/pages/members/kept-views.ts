/** A list under a name. */
export interface SavedView {
  readonly name: string;
  /** of the address, with its question mark */
  readonly query: string;
}

const PLACE = 'unevoix.views';

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' && value !== null && 'name' in value && 'query' in value && typeof value.query === 'string';

/** The views kept in this browser; none where it keeps nothing. */
export const keptViews = (): readonly SavedView[] => {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
};

export const keepViews = (views: readonly SavedView[]): void => {
  try {
    window.localStorage.setItem(PLACE, JSON.stringify(views));
  } catch {
    // A browser that keeps nothing forgets them with the page.
  }
};
