import 'reflect-metadata';
import { createApplication } from './application.js';
import { readConfig } from './config.js';

const config = readConfig(process.env);
const app = await createApplication(config);
await app.listen(config.port, config.host);

// The launcher holds a channel to this process; when the launcher is gone, so are we.
if (process.send) process.on('disconnect', () => void app.close().then(() => process.exit(0)));
