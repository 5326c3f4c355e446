// Loaded before a program (`--import`): writes down, and refuses, whatever it asks of a network beyond this machine's own loopback.
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import net from 'node:net';

const note = (what) => {
  fs.appendFileSync(process.env.GUARD_LOG, `${what}\n`);
  throw new Error(`no network: ${what}`);
};
const own = (host) => host === undefined || host === 'localhost' || /^(?:127\.|::1$)/.test(host);
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const to = typeof first === 'object' ? first : { port: first, host: args[1] };
  if (to.path === undefined && !own(to.host)) note(`connect ${to.host}:${to.port}`);
  return connect.apply(this, args);
};
for (const api of [dns, dns.promises])
  for (const name of Object.keys(api).filter((n) => /^(?:lookup|resolve|reverse)/.test(n))) {
    const real = api[name];
    api[name] = function (host, ...rest) {
      if (!own(host)) note(`dns.${name} ${host}`);
      return real.call(this, host, ...rest);
    };
  }
const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  note('udp');
  return send.apply(this, args);
};
