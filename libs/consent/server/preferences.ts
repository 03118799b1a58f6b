import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, EmailAddress } from '@regiekamer/shared-server';
import { Channel, ConsentStatus } from '@regiekamer/stakeholders-server';
import { MaxLength } from 'class-validator';

export const Language = { NL: 'nl', EN: 'en' } as const;
export type Language = (typeof Language)[keyof typeof Language];
registerEnumType(Language, { name: 'Language' });

@ObjectType({ description: 'where somebody stands for one purpose over one channel, told to themselves' })
export class Preference {
  @Field(() => Channel)
  channel!: Channel;

  @Field(() => ConsentStatus)
  status!: ConsentStatus;

  @Field(() => DateTime, { nullable: true })
  since!: Date | null;
}

@ObjectType()
export class PurposePreferences {
  @Field()
  code!: string;

  @Field()
  label!: string;

  @Field(() => String, { nullable: true })
  meaning!: string | null;

  @Field({ description: 'false: nothing is sent for it any more, so that one can only refuse' })
  active!: boolean;

  @Field(() => [Preference])
  channels!: Preference[];
}

@ObjectType({ description: "what a letter's link opens: somebody's own preferences, and nothing else about them" })
export class Preferences {
  @Field({ description: 'who asks' })
  association!: string;

  @Field(() => EmailAddress, { nullable: true, description: 'where to write for anything else' })
  privacyEmail!: string | null;

  @Field(() => String, { nullable: true, description: 'whose they are, no more than they will recognise: p…@utrecht.example' })
  address!: string | null;

  @Field({ description: 'a change is confirmed by e-mail' })
  confirms!: boolean;

  @Field(() => [PurposePreferences])
  purposes!: PurposePreferences[];
}

@ObjectType({ description: 'where an outsider whose link does not work can turn to' })
export class PreferenceDesk {
  @Field()
  association!: string;

  @Field(() => EmailAddress, { nullable: true })
  privacyEmail!: string | null;
}

@InputType({ description: 'yes or no to one purpose over one channel' })
export class PreferenceInput {
  @Field({ description: 'a code of purposes' })
  @MaxLength(61)
  purpose!: string;

  @Field(() => Channel)
  channel!: Channel;

  @Field()
  wanted!: boolean;
}
