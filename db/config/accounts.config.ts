import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './db/schema/accounts/*.ts', out: './db/migrations/accounts' });
