// Loaded before the program: every way to a network throws, and says so on standard error in case somebody catches it.
const shut = (object, name) => {
  object[name] = () => {
    process.stderr.write(`the program used ${name}\n`);
    throw new Error('There is no network.');
  };
};
const net = require('node:net');
shut(net.Socket.prototype, 'connect');
shut(net.Server.prototype, 'listen');
for (const name of ['connect', 'createConnection']) shut(net, name);
for (const library of [require('node:http'), require('node:https')])
  for (const name of ['get', 'request']) shut(library, name);
shut(require('node:http2'), 'connect');
shut(require('node:tls'), 'connect');
shut(require('node:dgram'), 'createSocket');
for (const name of ['lookup', 'resolve']) shut(require('node:dns'), name);
shut(globalThis, 'fetch');
