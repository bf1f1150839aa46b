/** For tests: draws the card that the first argument orders, in a process whose environment is all that it knows, and prints its bytes. */
import { drawCard } from '#newsroom/media/decoding/draw-card.ts';
import type { CardOrder } from '#newsroom/media/decoding/tasks.ts';

process.stdout.write(await drawCard(JSON.parse(process.argv[2] ?? '') as CardOrder));
