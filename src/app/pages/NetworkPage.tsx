import { useView } from '../../view/useView.ts';
import { NetworkFigure } from '../network/NetworkFigure.tsx';

export function NetworkPage() {
  const { view } = useView();
  return <NetworkFigure view={view} />;
}
