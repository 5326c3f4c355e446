import { useRows } from '../../api/index.ts';
import { Ready } from '../../components/states.tsx';
import { useSelection } from '../../state/selection.ts';
import { PointList } from './list.tsx';
import { Point } from './point.tsx';
import './contested.css';

/** Contested points: the ranked list, and beside it the point that is open. */
export default function Contested() {
  const rows = useRows('contested');
  const [{ point }] = useSelection();
  return (
    <div className={point ? 'contested has-point' : 'contested'}>
      <Ready query={rows}>{(data) => <PointList rows={data} open={point ?? null} />}</Ready>
      {point && <Point key={point} id={point} />}
    </div>
  );
}
