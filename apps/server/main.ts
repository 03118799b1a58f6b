import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from './application.js';
import { readConfig } from './config.js';

let app: NestFastifyApplication | undefined;

// The launcher holds a channel to this process; when the launcher is gone, so are we.
if (process.send) {
  const leave = () => void Promise.resolve(app?.close()).finally(() => process.exit(0));
  process.on('disconnect', leave);
  if (!process.connected) leave();
}

const config = readConfig(process.env);
app = await createApplication(config);
await app.listen(config.port, config.host);
