/** What an operator can order, by the name of a projection. All throw DomainError `READ_MODEL_UNKNOWN`. */
export interface ProjectionControl {
  pause(name: string): Promise<void>;
  /** Goes on after a pause, or tries again after an error. */
  reactivate(name: string): Promise<void>;
  /**
   * Builds it anew from the first event while the old rows go on being read; settles after the swap.
   * @throws DomainError `READ_MODELS_STOPPED` when an event could not be taken
   */
  rebuild(name: string): Promise<void>;
}
