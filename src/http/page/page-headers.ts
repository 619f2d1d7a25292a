/** Nothing may be loaded from, or sent to, another host. Monaco writes its styles at run time and runs workers. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
];

/** The headers of the page's files: no other site may frame them, except these origins. */
export const pageHeaders = (framedBy: readonly string[] = []): Readonly<Record<string, string>> => ({
  "content-security-policy": [
    ...contentSecurityPolicy,
    `frame-ancestors ${framedBy.length === 0 ? "'none'" : framedBy.join(" ")}`,
  ].join("; "),
  "referrer-policy": "no-referrer",
});
