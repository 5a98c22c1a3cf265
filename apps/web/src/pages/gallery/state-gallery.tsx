import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  Dialog,
  EmptyState,
  ErrorState,
  Notice,
  PageHead,
  ShowMore,
  showToast,
  SidePane,
  Skeleton,
  Table,
  Tabs,
  UnknownOutcome,
} from '../../design';

/** Samples of states, tables, overlays. */
export function StateGallery() {
  const [tab, setTab] = useState('fits');
  const [open, setOpen] = useState<'dialog' | 'pane' | null>(null);
  return (
    <div className="spec stack">
      <Breadcrumbs crumbs={[{ label: 'Platser', to: '#' }, { label: 'Arkivmedhjälpare' }]} />
      <PageHead
        title="Platser"
        sub="58 platser, 21 passar."
        actions={<Button kind="primary">Ny plats</Button>}
      />
      <Tabs
        label="Urval"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'fits', label: 'Passar', count: 21, content: <p>Passar</p> },
          { id: 'almost', label: 'Nästan', count: 5, content: <p>Nästan</p> },
        ]}
      />
      <Notice title="Platsen är publicerad">Deltagare ser den när texten är godkänd.</Notice>
      <Notice kind="ok" title="Sparat" />
      <Notice kind="warn" title="Samtycket slutar snart">
        31 mars.
      </Notice>
      <ErrorState onRetry={() => undefined} />
      <UnknownOutcome onRetry={() => undefined} />
      <EmptyState title="Klart för idag" action={<Button>Visa veckan</Button>}>
        Nästa är uppföljning torsdag kl. 10.
      </EmptyState>
      <Skeleton />
      <Table
        caption="Kriterier"
        columns={[
          { id: 'a', head: 'Kriterium', cell: (row: { a: string; b: number }) => row.a, rowHead: true },
          { id: 'b', head: 'Poäng', cell: (row) => row.b, numeric: true },
        ]}
        rows={[
          { a: 'Intresse', b: 31 },
          { a: 'Förmåga', b: 23 },
        ]}
        keyOf={(row) => row.a}
      />
      <ShowMore shown={20} total={58} hasMore onMore={() => undefined} />
      <div className="row">
        <Button onPress={() => setOpen('dialog')}>Öppna dialog</Button>
        <Button onPress={() => setOpen('pane')}>Öppna ruta</Button>
        <Button onPress={() => showToast('Flyttad till Frågad', () => undefined)}>Visa kvittens</Button>
      </div>
      <Dialog
        open={open === 'dialog'}
        onClose={() => setOpen(null)}
        title="Ta bort Arkivmedhjälpare?"
        actions={
          <>
            <Button kind="danger">Ta bort platsen</Button>
            <Button onPress={() => setOpen(null)}>Behåll</Button>
          </>
        }
      >
        <p>Det här försvinner: 3 intressen och 1 bokat besök.</p>
      </Dialog>
      <SidePane open={open === 'pane'} onClose={() => setOpen(null)} title="Arkivmedhjälpare">
        <p>Innehåll.</p>
      </SidePane>
    </div>
  );
}
