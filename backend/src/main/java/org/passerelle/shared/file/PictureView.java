package org.passerelle.shared.file;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A picture as a page shows it.
 *
 * @param url address of the whole picture on this host; it changes with its content
 * @param width in pixels, so that a page can keep the place free
 * @param sizes smaller copies, the smallest first; none is larger than the picture
 */
@Schema(name = "Picture")
public record PictureView(
        @NotNull String url, int width, int height, @NotNull List<Copy> sizes) {

    /**
     * A smaller copy.
     *
     * @param size small, medium or large: what ?size= takes
     * @param bytes length of the file
     */
    @Schema(name = "PictureCopy")
    public record Copy(
            @NotNull String size,
            int width,
            int height,
            long bytes,
            @NotNull String url) {}
}
