package org.passerelle.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that takes a file: a form with the part 'file' and, where something is said about it, the part 'document'
 * as JSON. The contract describes the form from this.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MultipartForm {
    /** Largest file, in bytes. */
    long MOST_BYTES = 10L * 1024 * 1024;
    /** Largest part of text, in bytes. */
    int MOST_TEXT = 64 * 1024;

    String EXAMPLE = "{\"category\": \"photo\", \"titles\": {\"fr\": \"Borne-fontaine de Dembela\"}}";

    String FILE = "file";
    String DOCUMENT = "document";

    /** What the part 'document' holds; Void where the form has the file alone. */
    Class<?> document() default Void.class;

    /** An example of that part, as JSON. */
    String example() default EXAMPLE;

    /** Media types of the files that are taken, separated by commas. */
    String takes();
}
