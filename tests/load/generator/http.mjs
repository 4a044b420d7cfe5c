// HTTP/1.1 over connections that are kept: one request at a time on each, as many connections as there are requests.
import net from "node:net";

export class KeptConnections {
  #address;
  #headers;
  #idle = [];

  constructor(url, headers = {}) {
    const { hostname, port, host } = new URL(url);
    this.#address = { host: hostname, port: Number(port), noDelay: true };
    this.#headers = Object.entries({ Host: host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  }

  /** `{status, head, body}`; `body` is sent as it is. What has no answer within `deadline`, if any, loses its connection. */
  request(method, path, body = "", deadline = 0) {
    const length = body ? `Content-Length: ${Buffer.byteLength(body)}\r\n` : "";
    const connection = this.#idle.pop() ?? this.#open();
    return new Promise((resolve, reject) => {
      const late = deadline && setTimeout(() => connection.socket.destroy(), deadline);
      const settle = (how) => (outcome) => (clearTimeout(late), how(outcome));
      Object.assign(connection, { resolve: settle(resolve), reject: settle(reject) });
      connection.socket.write(`${method} ${path} HTTP/1.1\r\n${this.#headers}${length}\r\n${body}`);
    });
  }

  #open() {
    const connection = { socket: net.connect(this.#address), received: Buffer.alloc(0), resolve: null, reject: null };
    connection.socket.on("data", (piece) => this.#read(connection, piece));
    connection.socket.on("error", (error) => connection.reject?.(error));
    connection.socket.on("close", () => {
      this.#idle = this.#idle.filter((other) => other !== connection);
      connection.reject?.(new Error("the server closed the connection"));
    });
    return connection;
  }

  #read(connection, piece) {
    connection.received = connection.received.length ? Buffer.concat([connection.received, piece]) : piece;
    const answer = parse(connection.received);
    if (!answer) return;
    const { resolve } = connection;
    Object.assign(connection, { received: Buffer.alloc(0), resolve: null, reject: null });
    if (answer.closes) connection.socket.destroy();
    else this.#idle.push(connection);
    resolve(answer);
  }

  close() {
    for (const { socket } of this.#idle) socket.destroy();
  }
}

/** The answer that these bytes are, or null while some are missing. */
function parse(bytes) {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = bytes.toString("latin1", 0, end);
  const body = bytes.subarray(end + 4);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  const chunked = !length && /^transfer-encoding: *chunked/im.test(head);
  const text = chunked ? unchunk(body) : body.length >= Number(length ?? 0) && body.toString("utf8", 0, Number(length ?? 0));
  if (text === false) return null;
  return { status: Number(head.slice(9, 12)), head, body: text, closes: /^connection: *close/im.test(head) };
}

function unchunk(bytes) {
  const pieces = [];
  for (let at = 0; ; ) {
    const line = bytes.indexOf("\r\n", at);
    if (line < 0) return false;
    const size = parseInt(bytes.toString("latin1", at, line), 16);
    if (bytes.length < line + 2 + size + 2) return false;
    if (size === 0) return Buffer.concat(pieces).toString();
    pieces.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}
