package org.passerelle.document.picture;

import java.util.List;

/** What a picture is for, which decides how large its copies are. */
public enum PictureUse {
    /** A photo or a drawing on a page. */
    ILLUSTRATION(2560, List.of(new Size("small", 480), new Size("medium", 960), new Size("large", 1600))),
    /** The logo of a partner, beside its name. */
    LOGO(800, List.of(new Size("small", 96), new Size("medium", 192), new Size("large", 400)));

    /** A copy at most so many pixels wide. */
    public record Size(String name, int width) {}

    private final int edge;
    private final List<Size> sizes;

    PictureUse(int edge, List<Size> sizes) {
        this.edge = edge;
        this.sizes = sizes;
    }

    /** Longest edge of the picture itself, in pixels. */
    int edge() {
        return edge;
    }

    /** The smallest first. */
    public List<Size> sizes() {
        return sizes;
    }

    /** A logo has sharp edges, which JPEG blurs. */
    boolean keepsEdgesSharp() {
        return this == LOGO;
    }
}
