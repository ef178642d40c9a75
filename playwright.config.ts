import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e/specs',
  // One at a time: the application allows one instance, and the machine's display is shared.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
