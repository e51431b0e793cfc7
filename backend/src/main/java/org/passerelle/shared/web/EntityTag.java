package org.passerelle.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * Entity tags. A record's tag is "version-digest": the version is what a writer must know (If-Match), the digest tells
 * languages and includes of the same version apart for caches.
 */
public final class EntityTag {
    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,18})(?:-[0-9a-f]+)?\"\\s*");

    private EntityTag() {}

    public static String ofVersion(long version, byte[] body) {
        return "\"" + version + "-" + digest(body) + "\"";
    }

    /** Tag of a part of a record that has no version of its own, as a logo: that of the record, and what it holds now. */
    public static String ofPart(long version, String sha256) {
        return sha256.isEmpty() ? "\"" + version + "\"" : "\"" + version + "-" + sha256 + "\"";
    }

    public static String ofContent(byte[] body) {
        return "\"" + digest(body) + "\"";
    }

    /** The version named by an If-Match value; empty where it names none, as a weak tag does (RFC 9110). */
    public static OptionalLong version(String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch);
        return tag.matches() ? OptionalLong.of(Long.parseLong(tag.group(1))) : OptionalLong.empty();
    }

    /** If-None-Match, compared weakly as RFC 9110 says, since proxies weaken tags when they compress. */
    public static boolean listed(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && (ifNoneMatch.trim().equals("*")
                        || Arrays.stream(ifNoneMatch.split(","))
                                .map(t -> t.trim().replaceFirst("^W/", ""))
                                .anyMatch(tag::equals));
    }

    private static String digest(byte[] body) {
        CRC32C crc = new CRC32C();
        crc.update(body);
        return Long.toHexString(crc.getValue()) + Integer.toHexString(body.length);
    }

    static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
