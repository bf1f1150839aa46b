/** Which function draws which picture. */
import type { SamplePictureKey } from '#newsroom/sample/picture-keys.ts';
import * as boats from './boats.ts';
import * as counters from './counters.ts';
import * as dams from './dams.ts';
import * as fields from './fields.ts';
import * as harbour from './harbour.ts';
import * as lighthouses from './lighthouses.ts';
import * as loads from './loads.ts';
import * as maps from './maps.ts';
import * as mountains from './mountains.ts';
import * as people from './people.ts';
import * as power from './power.ts';
import * as rooms from './rooms.ts';
import * as sand from './sand.ts';
import type { Sheet } from './sheet.ts';
import * as shelter from './shelter.ts';
import * as things from './things.ts';
import * as town from './town.ts';
import * as tracks from './tracks.ts';

export const DRAWINGS = {
  port: harbour.port,
  ferry: boats.ferry,
  'patrol-boats': boats.patrolBoats,
  lighthouse: lighthouses.lighthouse,
  'old-lighthouse': lighthouses.oldLighthouse,
  'harbour-night': harbour.harbourNight,
  'boat-at-sea': boats.boatAtSea,
  'lake-boat': boats.lakeBoat,
  ridge: mountains.ridge,
  valley: mountains.valley,
  'snow-pass': mountains.snowPass,
  dunes: sand.dunes,
  oasis: sand.oasis,
  'desert-sun': sand.desertSun,
  fields: fields.fields,
  vineyard: fields.vineyard,
  greenhouses: fields.greenhouses,
  river: fields.river,
  railway: tracks.railway,
  tunnel: tracks.tunnel,
  road: tracks.road,
  bridge: tracks.bridge,
  'rail-bridge': loads.railBridge,
  weighbridge: loads.weighbridge,
  dam: dams.dam,
  reservoir: dams.reservoir,
  pylons: power.pylons,
  'wind-farm': power.windFarm,
  pipeline: power.pipeline,
  cables: power.cables,
  village: town.village,
  'city-night': town.cityNight,
  minaret: town.minaret,
  market: shelter.market,
  tents: shelter.tents,
  chamber: rooms.chamber,
  ballot: things.ballot,
  flags: things.flags,
  'archive-shelves': rooms.archiveShelves,
  cistern: rooms.cistern,
  pigeonholes: counters.pigeonholes,
  'bicycle-wall': counters.bicycleWall,
  'two-screens': counters.twoScreens,
  radio: things.radio,
  strait: maps.strait,
  'map-black-sea': maps.blackSea,
  'map-exercise': maps.exercise,
  'map-gas-lines': maps.gasLines,
  'map-caucasus': maps.caucasus,
  'map-gulf': maps.gulf,
  'map-levant': maps.levant,
  'portrait-1': people.first,
  'portrait-2': people.second,
  'portrait-3': people.third,
  'portrait-4': people.fourth,
  'portrait-5': people.fifth,
  'portrait-6': people.sixth,
  'portrait-7': people.seventh,
  'portrait-8': people.eighth,
} satisfies Record<SamplePictureKey, (sheet: Sheet) => void>;
