// What node-polyglot asks for so that it runs on browsers of 2015, in 5 kB: every browser that we support has it.
module.exports = Object.entries;
