/** Values under response names, and what is under a symbol. */
export type ResponseObject = Record<string | symbol, unknown>;

class Nameless {}
Object.setPrototypeOf(Nameless.prototype, null);
Reflect.deleteProperty(Nameless.prototype, "constructor");

/**
 * A new object that no name stands in yet, since an alias may be `__proto__`. V8 keeps what Object.create(null) makes as a
 * hash table, which takes twice as long to fill and to write as JSON; what a constructor makes it keeps as it keeps a class.
 */
export const responseObject = () => new Nameless() as ResponseObject;
