import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // The size budget reads from it which files a route loads.
    manifest: true,
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
  },
  server: { port: 5173, host: '127.0.0.1' },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    sequence: { hooks: 'list' },
    restoreMocks: true,
  },
})
