import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page of the test web is made of; absent headers and status mean plain HTML and 200. */
export interface PageResponse {
  body: string | Uint8Array;
  status?: number;
  /** Header names in lower case; `content-type` is HTML in UTF-8 unless given. */
  headers?: Record<string, string>;
  /** Wait before answering, milliseconds. */
  delay?: number;
}

/** Answers one address of the test web; `null` is a 404. */
export type Responder = (url: URL) => PageResponse | Promise<PageResponse | null> | null;

/** A web of one machine: every host name a browser asks for is answered here. */
export interface PageServer {
  port: number;
  /** Every address asked for, in order, as the browser knew it (`http://news.az/news/x`). */
  requests: string[];
  close: () => Promise<void>;
}

/**
 * The address that was asked for: a proxied request line holds it whole; otherwise the `Host` header
 * completes it.
 */
function addressOf(request: IncomingMessage): URL {
  const line = request.url ?? '/';
  return line.startsWith('http') ? new URL(line) : new URL(line, `http://${request.headers.host}`);
}

function send(response: ServerResponse, page: PageResponse): void {
  response.writeHead(page.status ?? 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    ...page.headers,
  });
  response.end(page.body);
}

const NOT_FOUND: PageResponse = { status: 404, body: '<title>Not found</title>' };
const NO_ICON: PageResponse = { status: 204, body: '' };

async function answer(url: URL, respond: Responder): Promise<PageResponse> {
  if (url.pathname === '/favicon.ico') return NO_ICON;
  return (await respond(url)) ?? NOT_FOUND;
}

/**
 * Serves pages on loopback, over plain http, for any host name. Browsers are led here by a resolver
 * rule (Chromium) or a proxy setting (Firefox), so a page really is `news.az` to them. A `CONNECT` (any
 * https) is refused: no test can reach the real network.
 */
export async function startPageServer(respond: Responder): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request);
    requests.push(url.href);
    answer(url, respond)
      .then(async (page) => {
        await new Promise((resolve) => setTimeout(resolve, page.delay ?? 0));
        send(response, page);
      })
      .catch((error: unknown) => {
        send(response, { status: 500, body: String(error) });
      });
  });
  server.on('connect', (_request, socket) => {
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { port, requests, close };
}
