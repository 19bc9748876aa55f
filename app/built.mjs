import './memory.mjs';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Prepares the process and loads what the build made of everything else. */
export async function loadBuild() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  process.env.ONWARD_ROOT ??= root;
  process.env.NODE_ENV ??= 'production';
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const bundle = join(root, 'build/server/index.js');
  if (!existsSync(bundle)) {
    console.error('Onward is not built yet. Run "npm run build" first.');
    process.exit(1);
  }
  return import(pathToFileURL(bundle).href);
}
