import { Module } from '@nestjs/common';
import { MatchmakingModule } from '@stegvis/matchmaking';
import { BoardResolver } from './board';
import { CarvingsResolver } from './carving';

/** Municipal employment: job carving, and the board of departments. */
@Module({ imports: [MatchmakingModule], providers: [CarvingsResolver, BoardResolver] })
export class EmploymentsModule {}
