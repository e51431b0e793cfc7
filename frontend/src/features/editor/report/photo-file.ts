import type { KeptFile } from "@/drafts/outbox";

/** The longest edge of a picture that waits on a telephone, in pixels: enough for a page, little for a weak line. */
const longest = 1600;

/**
 * A picture made small before it is kept: at most 1,600 pixels, painted anew as JPEG, and so without the place it was taken
 * at.
 *
 * @throws where the browser cannot read it
 */
export async function smallPhoto(file: File): Promise<KeptFile> {
  const picture = await createImageBitmap(file);
  const share = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * share);
  canvas.height = Math.round(picture.height * share);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const small = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, "image/jpeg", 0.82),
  );
  if (!small) throw new Error("The picture could not be painted.");
  return { name: "photo.jpg", type: "image/jpeg", bytes: await small.arrayBuffer() };
}
