/** The longest edge the platform keeps of a picture, in pixels. */
const longestKept = 2560;
/** Below that a picture goes as it is. */
const smallEnough = 1_500_000;

const reducible = ["image/jpeg", "image/png", "image/webp"];

/**
 * A picture made smaller on the device before it is sent, so that a weak line carries no more than is kept. What cannot be
 * read here is sent as it is: the platform then says what is wrong with it.
 */
export async function reducedPicture(file: File): Promise<File> {
  if (!reducible.includes(file.type) || file.size <= smallEnough) return file;
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = fitting(picture.width, picture.height);
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d")?.drawImage(picture, 0, 0, width, height);
    picture.close();
    // A PNG may be transparent.
    const type = file.type === "image/png" ? "image/png" : "image/jpeg";
    const smaller = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.88));
    return smaller && smaller.size < file.size ? new File([smaller], file.name, { type }) : file;
  } catch {
    return file;
  }
}

/** The same shape, with no edge above what is kept. */
export function fitting(width: number, height: number): { width: number; height: number } {
  const share = Math.min(1, longestKept / Math.max(width, height));
  return { width: Math.round(width * share), height: Math.round(height * share) };
}
