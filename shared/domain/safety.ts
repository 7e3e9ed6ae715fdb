/** Who must not see papers or hear messages (product.md, J2). */
export interface Safety {
  /** Somebody must not see: then no paper is suggested, and nothing printed carries the product's name. */
  someone: boolean;
  /** Who, in the client's words; may be empty. */
  who: string;
  /** May a message be left? */
  mayLeaveMessage: boolean;
}
