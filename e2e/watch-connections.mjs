/** Loaded into the server that the tests share: whatever it connects to, it tells. Nothing that people do at the desk may make it call anybody. */
import { Socket } from 'node:net';

const { connect } = Socket.prototype;
// A build before the first start has processes that speak with each other: it is not the server.
if (/\/(run\.mjs|decoder-process\.ts)$/.test(process.argv[1] ?? '')) {
  Socket.prototype.connect = function told(...args) {
    const at = Array.isArray(args[0]) ? args[0][0] : args[0];
    console.log(`CONNECTED TO ${JSON.stringify(at?.path ?? at?.host ?? at)}`);
    return connect.apply(this, args);
  };
}
