import type { GeoProjection } from 'd3-geo';
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { nameFor, type TrackedGroup } from '../../../src/model/index.ts';
import { Icon } from '../../components/icon.tsx';
import { type UiLanguage, useLanguage, useMessages } from '../../i18n/index.ts';
import { useSelection } from '../../state/selection.ts';
import { HEIGHT, kilometres, WIDTH } from './geography.ts';
import type { Placed } from './index.tsx';
import { messages } from './messages.ts';
import type { Outline } from './outlines.ts';

interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
const START: Camera = { k: 1, x: 0, y: 0 };

/** The drawing: countries, places with their circles, the path of a group. It can be moved and brought nearer; what it shows stands in the list too. */
export function Sheet({
  places,
  countries,
  projection,
  track,
  open,
}: {
  readonly places: readonly Placed[];
  readonly countries: readonly Outline[];
  readonly projection: GeoProjection;
  readonly track: TrackedGroup | null;
  readonly open: string | null;
}) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const [, select] = useSelection();
  const [camera, setCamera] = useState(START);
  const drag = useRef<{ readonly x: number; readonly y: number; readonly from: Camera } | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const { k, x, y } = camera;
  const zoom = (by: number): void =>
    setCamera((c) => {
      const next = Math.max(0.25, Math.min(24, c.k * by));
      const f = next / c.k;
      return { k: next, x: WIDTH / 2 - (WIDTH / 2 - c.x) * f, y: HEIGHT / 2 - (HEIGHT / 2 - c.y) * f };
    });
  const unit = (): number => WIDTH / (svg.current?.getBoundingClientRect().width || WIDTH);
  const onMove = (e: PointerEvent): void => {
    const d = drag.current;
    if (d) setCamera({ k: d.from.k, x: d.from.x + (e.clientX - d.x) * unit(), y: d.from.y + (e.clientY - d.y) * unit() });
  };
  const labels = useMemo(
    () =>
      labelled(
        places.filter((p) => p.kind !== 'country'),
        projection,
        k,
        language,
      ),
    [places, projection, k, language],
  );
  return (
    <figure className="sheet">
      <svg
        ref={svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        direction="ltr"
        role="img"
        aria-label={t('picture')}
        onPointerDown={(e) => {
          drag.current = { x: e.clientX, y: e.clientY, from: camera };
        }}
        onPointerMove={onMove}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerLeave={() => {
          drag.current = null;
        }}
      >
        <rect width={WIDTH} height={HEIGHT} className="sea" />
        <g transform={`translate(${x} ${y}) scale(${k})`}>
          {countries.map((c) => (
            <path key={c.key} d={c.d} className="land" vectorEffect="non-scaling-stroke" />
          ))}
          {countries.map(
            ({ key, label }) =>
              label && (
                <text key={key} x={label.x} y={label.y} className="country" fontSize={17 / k}>
                  {countryName(label.code, language)}
                </text>
              ),
          )}
          {places.map((p) => {
            const at = projection([p.lon, p.lat]);
            const km = p.precisionKm ?? 0;
            if (!at || km > 150) return null;
            return <circle key={p.id} cx={at[0]} cy={at[1]} r={kilometres(projection, { ...p, km }, km)} className="precision" />;
          })}
          {labels.map(({ place: p, at, name }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keyboard
            <g
              key={p.id}
              className={`place${open === p.id ? ' is-open' : ''}${(p.precisionKm ?? 0) > 150 ? ' is-wide' : ''}`}
              onClick={() => select({ place: p.id })}
            >
              <circle cx={at[0]} cy={at[1]} r={(5 + Math.min(7, Math.sqrt(p.mentions))) / k} vectorEffect="non-scaling-stroke" />
              {name !== null && (
                <text x={at[0]} y={at[1] - 15 / k} fontSize={19 / k} strokeWidth={4.5 / k}>
                  {name}
                </text>
              )}
            </g>
          ))}
          {track && <Path track={track} projection={projection} k={k} />}
        </g>
      </svg>
      <div className="zoom">
        <button type="button" className="button" aria-label={t('zoomIn')} title={t('zoomIn')} onClick={() => zoom(1.6)}>
          <Icon name="plus" />
        </button>
        <button type="button" className="button" aria-label={t('zoomOut')} title={t('zoomOut')} onClick={() => zoom(1 / 1.6)}>
          <Icon name="minus" />
        </button>
        <button type="button" className="button" onClick={() => setCamera(START)}>
          {t('reset')}
        </button>
      </div>
      <figcaption className="muted">{t('disclaimer')}</figcaption>
    </figure>
  );
}

function Path({ track, projection, k }: { readonly track: TrackedGroup; readonly projection: GeoProjection; readonly k: number }) {
  const steps = track.path.map((step) => {
    const seen = track.sightings[step.sightings[0] ?? -1];
    const at = seen && seen.lat !== null && seen.lon !== null ? projection([seen.lon, seen.lat]) : null;
    return { step, at };
  });
  return (
    <g className="track">
      {steps.map(({ step, at }, i) => {
        const before = steps[i - 1]?.at;
        if (!at || !before) return null;
        const gap = track.gaps.some((g) => g.after === i - 1);
        const mx = (before[0] + at[0]) / 2;
        const my = (before[1] + at[1]) / 2 - Math.hypot(at[0] - before[0], at[1] - before[1]) * 0.12;
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a path is a fixed sequence
            key={i}
            d={`M${before[0]} ${before[1]} Q${mx} ${my} ${at[0]} ${at[1]}`}
            className={`leg${step.order === 'unsure' ? ' is-unsure' : ''}${gap ? ' is-gap' : ''}`}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
      {steps.map(
        ({ at }, i) =>
          at && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a path is a fixed sequence
            <g key={i} className="step">
              <circle cx={at[0]} cy={at[1]} r={12 / k} vectorEffect="non-scaling-stroke" />
              <text x={at[0]} y={at[1] + 5.5 / k} fontSize={15 / k}>
                {i + 1}
              </text>
            </g>
          ),
      )}
    </g>
  );
}

const names = new Map<string, Intl.DisplayNames>();

/** Name of a country in the language of the interface, after CLDR. */
export function countryName(code: string, language: UiLanguage): string {
  let d = names.get(language);
  if (!d) {
    d = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
    names.set(language, d);
  }
  return /^[A-Z]{2}$/.test(code) ? (d.of(code) ?? code) : code;
}

/** The name of a place in the script of the interface where the reports or the gazetteer have one. */
export function placeName(p: Pick<Placed, 'names' | 'name'>, language: UiLanguage): string {
  return nameFor(language === 'ar' ? [...p.names, p.name] : [p.name, ...p.names], language);
}

/** Places with where they stand and the name to write; a name that would lie over a more important one is left out. */
function labelled(places: readonly Placed[], projection: GeoProjection, k: number, language: UiLanguage) {
  const taken: { x: number; y: number; w: number }[] = [];
  return places.flatMap((place) => {
    const at = projection([place.lon, place.lat]);
    if (!at) return [];
    const words = placeName(place, language).slice(0, 40);
    const w = words.length * 10;
    const [sx, sy] = [at[0] * k, at[1] * k];
    const free = !taken.some((o) => Math.abs(o.y - sy) < 24 && Math.abs(o.x - sx) < (o.w + w) / 2 + 4);
    if (free) taken.push({ x: sx, y: sy, w });
    return [{ place, at, name: free ? words : null }];
  });
}
