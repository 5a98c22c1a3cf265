import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from '../../i18n/use-translation';
import { IconButton } from '../forms/button';

type OpenProps = Readonly<{ open: boolean; onClose: () => void; title: string; children: ReactNode }>;

/** Only for what cannot be undone. The title asks, the text counts the consequences, the buttons say the act. */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
  wide = false,
  alert = false,
}: OpenProps & Readonly<{ actions: ReactNode; wide?: boolean; alert?: boolean }>) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      onOpenChange={(now) => (now ? undefined : onClose())}
      isDismissable={!alert}
    >
      <Modal className={`dialog ${wide ? 'wide' : ''}`}>
        <AriaDialog role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          <div className="row">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Under 1280 the pane slides over the list, with its own close; from 1280 the page puts the same children in a column (.pane). */
export function SidePane({ open, onClose, title, children }: OpenProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="veil side"
      isOpen={open}
      onOpenChange={(now) => (now ? undefined : onClose())}
      isDismissable
    >
      <Modal className="pane">
        <AriaDialog aria-label={t('design.openPane', { name: title })}>
          <div className="row spread">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="x" label={t('design.close')} onPress={onClose} />
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
