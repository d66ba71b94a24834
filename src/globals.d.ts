/// <reference types="vite/client" />

/** True in a test build (PORCHLIGHT_TEST=1), see the README. */
declare const __TEST_BUILD__: boolean;

/** See src/sites/facts.ts. */
declare const __SITE_FACTS__: readonly import('./sites/facts.ts').SiteFacts[];
