export * from '#domain/text/format.ts'
