import { useSelection } from '../../state/selection.ts';
import { ReportList } from './list.tsx';
import { Reader } from './reader.tsx';
import './reader.css';

/** Reports: the list, or the one that is open. */
export default function Reports() {
  const [{ doc }] = useSelection();
  return doc ? <Reader key={doc} doc={doc} /> : <ReportList />;
}
