/**
 * The limit for one process: a bare server that sends the bytes in a file, whatever is asked for. Its head is that of the
 * answer which the bytes come from (`node bench/bare-server.ts <body file> <headers as JSON>`). Prints its address.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const [file = '', headers = '{}'] = process.argv.slice(2);
const body = readFileSync(file);
const head = JSON.parse(headers) as Record<string, string>;

const server = createServer((_request, response) => {
  response.writeHead(200, head);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
