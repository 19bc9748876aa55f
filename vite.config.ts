import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type UserConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

const site: UserConfig = {
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
  build: { target: 'es2022', sourcemap: false },
};

/** What the thread runs that reads long lists: none of the pages. */
const thread: UserConfig = {
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: 'app/import-thread.ts', outDir: 'build/thread', target: 'node20' },
};

export default defineConfig(({ mode }) => (mode === 'thread' ? thread : site));
