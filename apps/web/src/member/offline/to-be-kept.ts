/** What a page hands the service worker to be kept for a hall without a network. */
export interface ToBeKept {
  /** addresses of files that never change: styles, scripts, fonts */
  readonly files: readonly string[];
  /** paths of papers that are open now */
  readonly pages: readonly string[];
  readonly language: string;
}
