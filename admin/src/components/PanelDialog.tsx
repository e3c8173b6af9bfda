import { useContext, type ReactNode } from 'react';
import { Flex, Modal } from '@strapi/design-system';
import { useTranslate } from '../translations/use-translate';
import { ReturnFocus } from './return-focus';

interface PanelDialogProps {
  title: string;
  onClose: () => void;
  /** The last is what one came for. */
  actions: ReactNode;
  children: ReactNode;
}

/** A dialog that a key opens as well as a button, so that the focus has to be told where it came from. */
export const PanelDialog = ({ title, onClose, actions, children }: PanelDialogProps) => {
  const t = useTranslate();
  const returnFocus = useContext(ReturnFocus);
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus();
        }}
      >
        <Modal.Header closeLabel={t('pane.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2} justifyContent="flex-end" width="100%" wrap="wrap">
            {actions}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
