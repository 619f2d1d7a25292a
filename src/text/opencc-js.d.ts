/** The one function used here. The package's own declarations are of an ES module, which a CommonJS file may not import. */
declare module "opencc-js" {
  export function Converter(options: { readonly from: string; readonly to: string }): (text: string) => string;
}
