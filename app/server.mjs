import { loadBuild } from './built.mjs';

const build = await loadBuild();
await build.entry.module.boot({ build, env: process.env });
