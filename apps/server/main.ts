import 'reflect-metadata';
import { createApplication } from './application.js';
import { readConfig } from './config.js';

const config = readConfig(process.env);
const starting = createApplication(config);

// The launcher holds a channel to this process; when the launcher is gone, so are we.
if (process.send) {
  const leave = () => void starting.then((app) => app.close()).finally(() => process.exit(0));
  process.on('disconnect', leave);
  if (!process.connected) leave();
}

const app = await starting;
await app.listen(config.port, config.host);
