import { Module } from '@nestjs/common';

/** The privacy desk: requests of data subjects, retention, the record of processing activities. */
@Module({})
export class PrivacyModule {}
