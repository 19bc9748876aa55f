import type { Command } from './command-context.server';

export async function importFile(_command: Command, _file: string, _options: { org: string; dryRun?: boolean; json?: boolean }): Promise<void> {}
