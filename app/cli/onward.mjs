#!/usr/bin/env node
import { loadBuild } from '../built.mjs';

const build = await loadBuild();
process.exitCode = await build.entry.module.runCommand({ build, env: process.env, argv: process.argv });
