import { data } from './data.ts';
import { Gazetteer } from './gazetteer.ts';

export { Gazetteer, type GazetteerPlace, type NameNode, type NameScript, type NameSense, type PlaceKind, type Tier } from './gazetteer.ts';
export { type GeoName, gazetteerLines, readGeoName } from './geonames.ts';

let shared: Gazetteer | null = null;
let added: readonly string[] = [];

/** The packaged gazetteer with the places added, made at the first call. Attribution: docs/gazetteer.md. */
export function packagedGazetteer(): Gazetteer {
  shared ??= new Gazetteer(data, added);
  return shared;
}

/** Adds places, lines of the gazetteer's format. Before the first look-up only: what words mean is remembered with them. */
export function addPlaces(lines: readonly string[]): void {
  if (lines.length === 0) return;
  if (shared !== null) throw new Error('places can be added only before the gazetteer is first used');
  added = lines;
}
