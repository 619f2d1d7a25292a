/** The one function used here. The package's own declarations are for an ES module, which a CommonJS file cannot import. */
declare module "opencc-js" {
  export function Converter(options: { readonly from: string; readonly to: string }): (text: string) => string;
}
