import { configure } from '@testing-library/preact'

// what comes to a page is waited for as long as anything else (vite.config.ts)
configure({ asyncUtilTimeout: 10_000 })
