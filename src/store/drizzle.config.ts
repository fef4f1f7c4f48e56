import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'turso',
  casing: 'snake_case',
  schema: './src/store/schema/index.ts',
  out: './src/store/migrations',
})
