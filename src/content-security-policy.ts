/**
 * What a page may load and run, as far as a `meta` element can say it: its own files only, no inline script or style, no
 * strings turned into markup. WebAssembly is the search engine's. Hosts that can send headers add `frame-ancestors`
 * (see the README).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
