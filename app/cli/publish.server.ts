import type { Command } from './command-context.server';

export async function publishList(_command: Command, _options: { org: string }): Promise<void> {}
