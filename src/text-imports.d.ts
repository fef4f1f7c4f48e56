declare module '*.md' {
  const text: string
  export default text
}

declare module '*.sql' {
  const text: string
  export default text
}

declare module '*.bin' {
  const bytes: ArrayBuffer
  export default bytes
}
