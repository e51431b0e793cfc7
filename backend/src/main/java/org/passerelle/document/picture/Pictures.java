package org.passerelle.document.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.passerelle.document.check.FileKind;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.RuleBroken;

/**
 * Makes of an uploaded picture the ones that are shown: painted anew, so that nothing is left of the file but what can be
 * seen. Where it was taken, with what and by whom is gone.
 */
@ApplicationScoped
public class Pictures {
    private static final float QUALITY = 0.82f;
    private static final int PATIENCE_SECONDS = 10;

    /** One at a time: a large picture takes some hundred megabytes while it is unpacked. */
    private final Semaphore atWork = new Semaphore(1);

    Pictures() {
        // The readers of other formats are found through the class loader of whoever asks first, which need not be
        // ours.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Pictures.class.getClassLoader());
        try {
            ImageIO.scanForPlugins();
        } finally {
            thread.setContextClassLoader(before);
        }
        // Files are read where they lie.
        ImageIO.setUseCache(false);
    }

    /**
     * A picture ready to be kept.
     *
     * @param size name of the copy; null for the picture itself
     */
    public record Copy(String size, FileKind kind, byte[] content, int width, int height) {}

    /**
     * @return the picture itself, then its copies, the smallest first; none is larger than the original
     * @throws RuleBroken 'picture-too-large', 'picture-animated' or 'picture-damaged'
     * @throws ProblemException unavailable, where too many wait
     */
    public List<Copy> copies(Path file, FileKind kind, PictureUse use) throws IOException {
        boolean turn;
        try {
            turn = atWork.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            turn = false;
        }
        if (!turn) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        try {
            return made(file, kind, use);
        } finally {
            atWork.release();
        }
    }

    private static List<Copy> made(Path file, FileKind kind, PictureUse use) throws IOException {
        BufferedImage whole =
                upright(painted(PictureReader.read(file, kind), use.edge()), PictureReader.orientation(file, kind));
        boolean sharp = use.keepsEdgesSharp() && kind != FileKind.JPEG;
        FileKind as = sharp || whole.getColorModel().hasAlpha() ? FileKind.PNG : FileKind.JPEG;
        List<Copy> copies = new ArrayList<>();
        copies.add(copy(null, whole, as));
        for (PictureUse.Size size : use.sizes()) {
            if (size.width() < whole.getWidth()) {
                BufferedImage smaller = Thumbnails.of(whole).width(size.width()).asBufferedImage();
                copies.add(copy(size.name(), smaller, as));
            }
        }
        return copies;
    }

    /** Painted on a fresh ground in ordinary colours, made smaller where its longest edge is above the limit. */
    private static BufferedImage painted(BufferedImage picture, int edge) throws IOException {
        BufferedImage fitting = Math.max(picture.getWidth(), picture.getHeight()) > edge
                ? Thumbnails.of(picture).size(edge, edge).asBufferedImage()
                : picture;
        boolean seeThrough = isSeeThrough(fitting);
        BufferedImage ground = new BufferedImage(
                fitting.getWidth(),
                fitting.getHeight(),
                seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = ground.createGraphics();
        try {
            brush.drawImage(fitting, 0, 0, seeThrough ? null : Color.WHITE, null);
        } finally {
            brush.dispose();
        }
        return ground;
    }

    private static BufferedImage upright(BufferedImage picture, Orientation held) {
        return held == Orientation.TOP_LEFT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(held).apply(picture);
    }

    private static boolean isSeeThrough(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Copy copy(String size, BufferedImage picture, FileKind as) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(as.mediaType()).next();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(content)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (as == FileKind.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Copy(size, as, content.toByteArray(), picture.getWidth(), picture.getHeight());
    }
}
