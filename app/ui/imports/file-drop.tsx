import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../language';

/** Chooses a file, or takes one that is dropped on it; without JavaScript it is the browser's own field. */
export function FileDrop({ accept }: { accept: string }) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const [mayDrop, setMayDrop] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setMayDrop(true), []);

  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (input.current && event.dataTransfer.files.length > 0) input.current.files = event.dataTransfer.files;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside does the same by keyboard
    <div
      className={`drop${isOver ? ' drop-over' : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input ref={input} type="file" id="list-file" name="file" accept={accept} aria-describedby="list-file-hint" />
      {mayDrop && <span className="quiet drop-hint">{t('imports.drop')}</span>}
    </div>
  );
}
