import { useView } from '../../view/useView.ts';
import { TimelineFigure } from '../timeline/TimelineFigure.tsx';

export function TimelinePage() {
  const { view } = useView();
  return <TimelineFigure view={view} />;
}
