import { exampleHash } from './jobs.ts';

// Loaded for what it prints: the hour of midnight UTC here, and the hash of the example's PDF.
process.stdout.write(`${new Date(0).getHours()} ${await exampleHash()}`);
