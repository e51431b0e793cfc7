package org.passerelle.sheet;

import io.quarkus.qute.RawString;

/**
 * A drawing, SVG, which a template sets with a text for who does not see it.
 *
 * @param width with its unit, height too
 * @param box what of the plane is shown, as in the attribute viewBox
 * @param shapes what is inside of svg: figures alone, nothing that people typed
 */
record Drawing(String width, String height, String box, RawString shapes) {
    Drawing(String width, String height, String box, String shapes) {
        this(width, height, box, new RawString(shapes));
    }
}
