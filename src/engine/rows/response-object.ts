/** Values by response name, and values by symbol. */
export type ResponseObject = Record<string | symbol, unknown>;

class Nameless {}
Object.setPrototypeOf(Nameless.prototype, null);
Reflect.deleteProperty(Nameless.prototype, "constructor");

/**
 * A new object without any name, not even inherited ones, because an alias may be `__proto__`. V8 stores the result of
 * Object.create(null) as a hash table, which takes twice as long to fill and to write as JSON. It stores the result of
 * a constructor like a class.
 */
export const responseObject = () => new Nameless() as ResponseObject;
