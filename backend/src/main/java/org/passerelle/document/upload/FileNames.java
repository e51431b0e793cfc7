package org.passerelle.document.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files, which come from anywhere and go into a header. */
public final class FileNames {
    static final int LONGEST = 120;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control and invisible characters, those that turn the direction of writing, and what Windows cannot keep. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*;]");

    private FileNames() {}

    /**
     * A name that can be given back to anybody.
     *
     * @param given by the sender; null or nonsense for none
     * @param extension what the file really is, without a dot; it replaces the sender's
     */
    public static String safe(String given, String extension) {
        String name = FOLDERS.matcher(given == null ? "" : given).replaceFirst("");
        name = UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        name = name.replaceAll("\\s+", " ").replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
        }
        return (name.isEmpty() ? "document" : name) + "." + extension.toLowerCase(Locale.ROOT);
    }

    /** The header that makes a browser keep the file under its name and never show it (RFC 6266, RFC 8187). */
    public static String attachment(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x20-\\x7e]", "_")
                .replaceAll("[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
            }
        }
        return encoded.toString();
    }
}
