import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type RowOf, useRows, useWhole } from '../../api/index.ts';
import { useWholesSoon } from '../../api/soon.ts';
import { PageHead } from '../../components/page.tsx';
import { Empty, Ready } from '../../components/states.tsx';
import { useMessages } from '../../i18n/index.ts';
import { useSelection } from '../../state/selection.ts';
import { outlinesFor, projectionFor, type Spot } from './geography.ts';
import { messages } from './messages.ts';
import type { Outline } from './outlines.ts';
import { PlaceDetail } from './place-detail.tsx';
import { PlaceList } from './place-list.tsx';
import { Sheet } from './sheet.tsx';
import { TrackDetail } from './track-detail.tsx';
import './map.css';

const none: readonly Outline[] = [];

/** A place with a known point. */
export type Placed = RowOf<'places'> & { readonly lat: number; readonly lon: number };

/** Map: places with their precision, paths of groups, and a list that says the same. */
export default function MapView() {
  const t = useMessages(messages);
  const places = useRows('places');
  const tracks = useRows('tracks');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Ready query={places}>{(p) => <Ready query={tracks}>{(k) => <Drawn places={p} tracks={k} />}</Ready>}</Ready>
    </>
  );
}

/** Tracked groups whose paths are asked for ahead. */
const SOON = 12;

function Drawn({ places, tracks }: { readonly places: readonly RowOf<'places'>[]; readonly tracks: readonly RowOf<'tracks'>[] }) {
  const t = useMessages(messages);
  const [{ place, track }] = useSelection();
  const placed = useMemo(
    () => places.filter((p): p is Placed => p.lat !== null && p.lon !== null).sort((a, b) => b.mentions - a.mentions),
    [places],
  );
  const trackId = track === 'none' ? null : (track ?? tracks[0]?.id ?? null);
  const whole = useWhole('tracks', trackId);
  useWholesSoon(
    'tracks',
    tracks.slice(0, SOON).map((x) => x.id),
  );
  const projection = useMemo(
    () => projectionFor(placed.map((p): Spot => ({ lat: p.lat, lon: p.lon, km: p.precisionKm ?? 500 }))),
    [placed],
  );
  const countries = useQuery({
    queryKey: ['countries', projection.scale(), projection.translate()],
    queryFn: ({ signal }) => outlinesFor(projection, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  if (placed.length === 0) return <Empty>{t('none')}</Empty>;
  return (
    <div className="map">
      <Sheet
        places={placed}
        countries={countries.data ?? none}
        projection={projection}
        track={trackId === null ? null : (whole.data?.record ?? null)}
        open={place ?? null}
      />
      <div className="map-side">
        {place ? (
          <PlaceDetail key={place} id={place} />
        ) : (
          <>
            {tracks.length > 0 && <TrackDetail places={places} tracks={tracks} whole={whole.data ?? null} chosen={trackId} />}
            <PlaceList places={places} />
          </>
        )}
      </div>
    </div>
  );
}
