import { connectionTo } from './vault-connection.ts';
import type { WriterReport, WriterTask } from './vault-writer.ts';
import { writeInto } from './vault-writing.ts';

const connection = connectionTo();

function say(report: WriterReport): void {
  self.postMessage(report, { transfer: [] });
}

self.addEventListener('message', ({ data }: MessageEvent<WriterTask>) => {
  void writeInto(connection, data.order).then((written) =>
    say({ kind: 'written', id: data.id, written }),
  );
});

// The page goes on writing by itself until the database was reached from here.
void connection.open().then(
  () => say({ kind: 'ready' }),
  () => undefined,
);
