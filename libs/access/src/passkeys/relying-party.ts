/** Where passkeys are valid (Web Authentication, section 4): they are bound to its name, and answer nowhere else. */
export interface RelyingParty {
  /** domain name, `vote.coop.example` */
  readonly id: string;
  /** `https://vote.coop.example` */
  readonly origin: string;
}
