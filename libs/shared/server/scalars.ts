import type { GraphQLScalarType } from 'graphql';
import { GraphQLError, Kind, GraphQLScalarType as ScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLEmailAddress, GraphQLPhoneNumber } from 'graphql-scalars';

const day = /^(\d{4})-(\d\d)-(\d\d)$/;

function parseDay(value: unknown): string {
  const parts = typeof value === 'string' ? day.exec(value) : null;
  if (parts) {
    const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const parsed = new Date(Date.UTC(year, month - 1, date));
    if (year >= 1000 && parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === date) return parts[0];
  }
  throw new GraphQLError('A date is written as YYYY-MM-DD and must exist.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/**
 * A day without time or time zone, as text YYYY-MM-DD on both sides: a JavaScript Date would shift it with the zone.
 */
export const GraphQLDay = new ScalarType<string, string>({
  name: 'Date',
  description: 'A plain date: YYYY-MM-DD.',
  serialize: (value) => value as string,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

export const DateTime: GraphQLScalarType = GraphQLDateTime;
export const EmailAddress: GraphQLScalarType = GraphQLEmailAddress;
export const PhoneNumber: GraphQLScalarType = GraphQLPhoneNumber;

function parseWebAddress(value: unknown): string {
  const url = typeof value === 'string' && value.length <= 2000 && URL.canParse(value) ? new URL(value) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
  throw new GraphQLError('A web address starts with https:// or http://.', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A web address. Other schemes (`javascript:`) are refused, since a client makes a link of it. */
export const WebAddress = new ScalarType<string, string>({
  name: 'URL',
  description: 'A web address: http or https.',
  serialize: (value) => value as string,
  parseValue: parseWebAddress,
  parseLiteral: (node) => parseWebAddress(node.kind === Kind.STRING ? node.value : undefined),
});
