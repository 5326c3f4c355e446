import { type GeoPermissibleObjects, type GeoProjection, geoMercator } from 'd3-geo';
import type { Asked, Outline } from './outlines.ts';

/** Size of the drawing in its own units; the page scales it. */
export const WIDTH = 960;
/** Height of the drawing. */
export const HEIGHT = 700;

/**
 * The countries of the bundled base map as they are drawn in a projection. Worked out beside the page, in a worker that ends with it: their shapes take
 * tens of megabytes that the page would keep, and longer than a frame.
 */
export function outlinesFor(projection: GeoProjection, signal: AbortSignal): Promise<readonly Outline[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./outlines.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<readonly Outline[] | { readonly failed: string }>) => {
      end();
      if ('failed' in data) reject(new Error(data.failed));
      else resolve(data);
    });
    worker.addEventListener('error', (e) => {
      end();
      reject(new Error(e.message));
    });
    worker.postMessage({ scale: projection.scale(), translate: projection.translate(), width: WIDTH, height: HEIGHT } satisfies Asked);
  });
}

/** A point with the kilometres it may be off. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

/** The projection that shows these spots, never closer than some 300 km across; the Levant and Iraq when there are none. */
export function projectionFor(spots: readonly Spot[]): GeoProjection {
  const fine = spots.filter((s) => s.km <= 150);
  const basis = fine.length > 0 ? fine : spots;
  const near = basis.length > 0 ? nearby(basis) : [{ lat: 34, lon: 40, km: 300 }];
  const lats = near.map((s) => s.lat);
  const lons = near.map((s) => s.lon);
  const pad = (min: number, max: number): readonly [number, number] => {
    const more = Math.max(0.8, (max - min) * 0.25, (3 - (max - min)) / 2);
    return [min - more, max + more];
  };
  const [south, north] = pad(Math.min(...lats), Math.max(...lats));
  const [west, east] = pad(Math.min(...lons), Math.max(...lons));
  const corners: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  return geoMercator().fitExtent(
    [
      [20, 20],
      [WIDTH - 20, HEIGHT - 20],
    ],
    corners,
  );
}

/** Spots without the few far ones: a capital across the ocean would make the story a dot. */
function nearby(spots: readonly Spot[]): readonly Spot[] {
  const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[(list.length - 1) >> 1] ?? 0;
  const lat = middle(spots.map((s) => s.lat));
  const lon = middle(spots.map((s) => s.lon));
  const near = spots.filter((s) => Math.abs(s.lat - lat) < 15 && Math.abs(s.lon - lon) < 20);
  return near.length >= spots.length / 2 ? near : spots;
}

/** Units of the drawing that a number of kilometres takes at a point. */
export function kilometres(projection: GeoProjection, spot: Spot, km: number): number {
  const a = projection([spot.lon, spot.lat]);
  const b = projection([spot.lon, Math.min(89, spot.lat + km / 111.2)]);
  return a && b ? Math.abs(a[1] - b[1]) : 0;
}
