import { useCallback } from 'react';

interface Props {
  blob: Blob;
  alt: string;
  className?: string | undefined;
}

/** A picture that is nowhere but in memory. */
export function BlobPicture({ blob, alt, className }: Props) {
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (image === null) return undefined;
      const address = URL.createObjectURL(blob);
      image.setAttribute('src', address);
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  return <img ref={show} alt={alt} className={className} />;
}
