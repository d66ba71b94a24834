/// <reference types="vite/client" />

/** True in a test build (PORCHLIGHT_TEST=1), see the README. */
declare const __TEST_BUILD__: boolean;
