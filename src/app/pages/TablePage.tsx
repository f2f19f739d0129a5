import { useView } from '../../view/useView.ts';
import { TableFigure } from '../table/TableFigure.tsx';

export function TablePage() {
  const { view } = useView();
  return <TableFigure view={view} />;
}
