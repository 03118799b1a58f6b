// react-admin makes up English labels out of names of fields with these, where there is no text. Ours always has one: the
// tests of the catalogues see to it, so 9 kB of English grammar need not travel.
const asItIs = (text) => text;
export { asItIs as capitalize, asItIs as humanize, asItIs as inflect, asItIs as pluralize, asItIs as singularize, asItIs as transform };
