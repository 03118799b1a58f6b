import { Module } from '@nestjs/common';
import { IssueHealthReader } from './issue-health.js';
import { IssueHealthResolver } from './issue-health.resolver.js';

/** What joins the domains below: how the issues are doing. */
@Module({ providers: [IssueHealthReader, IssueHealthResolver], exports: [IssueHealthReader] })
export class PortfolioModule {}
