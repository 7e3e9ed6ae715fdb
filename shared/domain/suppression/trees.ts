/** Which things hang together, one pair after the other (union-find). */
export class Trees {
  readonly #above = new Map<string, string>();

  #root(name: string): string {
    const above = this.#above.get(name);
    return above === undefined ? name : this.#root(above);
  }

  /** Joins two things. False: they hung together already, and the pair would close a ring. */
  join(one: string, other: string): boolean {
    const [first, second] = [this.#root(one), this.#root(other)];
    if (first === second) return false;
    this.#above.set(first, second);
    return true;
  }
}
