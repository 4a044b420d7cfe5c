// A Socket.IO v5 client on the WebSocket transport (Engine.IO 4), no more than the load needs.
import WebSocket from "ws";

export class Socket {
  #ws;
  #acks = new Map();
  #nextAck = 0;
  onEvent = () => {};
  onClose = () => {};

  /** An authenticated socket: by `auth`, or by `headers` that carry a page's cookie. */
  static open(url, { auth, headers } = {}) {
    return new Promise((resolve, reject) => {
      const socket = new Socket();
      const address = `${url.replace(/^http/, "ws")}/socket.io/?EIO=4&transport=websocket`;
      socket.#ws = new WebSocket(address, { perMessageDeflate: false, skipUTF8Validation: true, headers });
      socket.#ws.on("message", (data) => socket.#read(data.toString(), { auth, resolve, reject }));
      socket.#ws.on("error", reject);
      socket.#ws.on("close", () => {
        reject(new Error("closed before it was open"));
        socket.onClose();
      });
    });
  }

  #read(packet, { auth, resolve, reject }) {
    if (packet.startsWith("42")) this.onEvent(...JSON.parse(packet.slice(2)));
    else if (packet.startsWith("43")) this.#acknowledge(packet);
    else if (packet[0] === "2") this.#ws.send("3");
    else if (packet[0] === "0") this.#ws.send(`40${JSON.stringify(auth)}`);
    else if (packet.startsWith("40")) resolve(this);
    else if (packet.startsWith("44")) reject(new Error(`refused: ${packet.slice(2)}`));
  }

  #acknowledge(packet) {
    const start = packet.indexOf("[");
    const id = Number(packet.slice(2, start));
    this.#acks.get(id)?.(JSON.parse(packet.slice(start))[0]);
    this.#acks.delete(id);
  }

  emit(event, data, onAck) {
    const id = this.#nextAck++;
    this.#acks.set(id, onAck);
    this.#ws.send(`42${id}${JSON.stringify([event, data])}`);
  }

  close() {
    this.onClose = () => {};
    this.#ws.terminate();
  }
}
