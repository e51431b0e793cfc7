import type { Picture } from "./api";
import { useProtectedAddress } from "./use-protected-address";
import "./documents.css";

interface PictureImageProps {
  picture: Picture;
  alt: string;
  /** How wide it is shown, as the 'sizes' of an <img>. */
  sizes: string;
  /** True where readers without an account may not see it. */
  isProtected: boolean;
}

/** A picture in the size that fits; its place is kept free until it is there. */
export function PictureImage({ isProtected, ...rest }: PictureImageProps) {
  return isProtected ? <ProtectedImage {...rest} /> : <OpenImage {...rest} />;
}

type ImageProps = Omit<PictureImageProps, "isProtected">;

function OpenImage({ picture, alt, sizes }: ImageProps) {
  const copies = [...picture.sizes, picture];
  return (
    <img
      className="picture-image"
      src={middle(picture).url}
      srcSet={copies.map(({ url, width }) => `${url} ${width}w`).join(", ")}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt}
      loading="lazy"
      decoding="async"
    />
  );
}

function ProtectedImage({ picture, alt }: ImageProps) {
  const { url, width, height } = middle(picture);
  const address = useProtectedAddress(url);
  if (!address) {
    return <div className="picture-image__place" style={{ aspectRatio: `${width} / ${height}` }} />;
  }
  return <img className="picture-image" src={address} width={width} height={height} alt={alt} />;
}

/** Enough for most screens. */
function middle(picture: Picture) {
  return picture.sizes.find(({ size }) => size === "medium") ?? picture.sizes.at(-1) ?? picture;
}
