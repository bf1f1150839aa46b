import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: ['./db/schema/published/*.ts', './db/schema/desk/*.ts'], out: './db/migrations/content' });
