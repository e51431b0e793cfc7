package org.passerelle.document.picture;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.passerelle.document.check.FileKind;
import org.passerelle.shared.problem.RuleBroken;

/** Reads one picture from a file that may be hostile: its size is known before any of it is unpacked. */
final class PictureReader {
    static final long MOST_PIXELS = 40_000_000;
    /** A phone's photo is read whole; what is larger is thinned out while it is read, so that memory is bounded. */
    private static final long READ_WHOLE = 12_600_000;

    private PictureReader() {}

    /** @throws RuleBroken 'picture-too-large', 'picture-animated' or 'picture-damaged' */
    static BufferedImage read(Path file, FileKind kind) throws IOException {
        if (Animation.isIn(file, kind)) {
            throw refused("picture-animated");
        }
        if (kind == FileKind.JPEG && JpegScans.tooManyIn(file)) {
            throw refused("picture-damaged");
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
        ImageReader reader = readers.next();
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            // Nothing but the picture is read: text and colour profiles in a file can be bombs of their own.
            reader.setInput(content, true, true);
            return pixels(reader);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof RuleBroken refused) {
                throw refused;
            }
            // What the decoders throw for nonsense depends on the nonsense.
            throw refused("picture-damaged");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage pixels(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw refused("picture-too-large", MOST_PIXELS / 1_000_000);
        }
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning.toLowerCase(Locale.ROOT)));
        ImageReadParam param = reader.getDefaultReadParam();
        if (pixels > READ_WHOLE) {
            param.setSourceSubsampling(2, 2, 0, 0);
        }
        BufferedImage image = reader.read(0, param);
        // A JPEG that was cut off is only warned of, and grey from there on.
        if (warnings.stream().anyMatch(warning -> warning.contains("premature end") || warning.contains("truncated"))) {
            throw refused("picture-damaged");
        }
        return image;
    }

    /** How the camera was held; upright where nothing says. Cameras write JPEG, and nothing but this is read of it. */
    static Orientation orientation(Path file, FileKind kind) throws IOException {
        if (kind != FileKind.JPEG) {
            // What other formats say beside the picture is packed, and may unpack to more than there is memory.
            return Orientation.TOP_LEFT;
        }
        try {
            ExifIFD0Directory exif = JpegMetadataReader.readMetadata(file.toFile(), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            int orientation = exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation < 1 || orientation > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(orientation);
        } catch (ImageProcessingException | MetadataException | RuntimeException unreadable) {
            return Orientation.TOP_LEFT;
        }
    }

    private static RuleBroken refused(String code, Object... args) {
        return new RuleBroken("file", code, args);
    }
}
