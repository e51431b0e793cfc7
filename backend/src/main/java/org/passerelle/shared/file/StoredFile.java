package org.passerelle.shared.file;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A file in the store, as a record keeps it.
 *
 * @param size which of several copies of a picture it is ('small'); null for the whole file
 * @param sha256 checksum, 64 hexadecimal digits: its name in the store
 * @param bytes length
 * @param width in pixels; null where it is no picture, then height too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredFile(String size, String sha256, String mediaType, long bytes, Integer width, Integer height) {}
