/** The parameters of one statement, named by place: $p0, $p1 ... A bigint is an INTEGER of Cypher, a number a FLOAT. */
export class Parameters {
  readonly values: Record<string, unknown> = {};
  private count = 0;

  /** Takes the value and gives the parameter's name as Cypher writes it. */
  add(value: unknown): string {
    const name = `p${String(this.count++)}`;
    this.values[name] = value;
    return `$${name}`;
  }
}
