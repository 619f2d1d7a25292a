import fc from "fast-check";
import type { Direction, OrderBy } from "../reference/orders";

/** One to three of these keys; undefined means the contract's own order. */
export const randomOrder = (keys: readonly string[]): fc.Arbitrary<OrderBy | undefined> =>
  fc.option(
    fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(...keys), fc.constantFrom<Direction>("ASC", "DESC"))
        .map(([key, direction]) => ({ [key]: direction })),
      { minLength: 1, maxLength: 3, selector: (order) => Object.keys(order)[0] },
    ),
    { nil: undefined, freq: 4 },
  );
