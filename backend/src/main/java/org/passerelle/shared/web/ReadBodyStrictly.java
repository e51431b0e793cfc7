package org.passerelle.shared.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.RuleBroken;

/** JSON bodies are UTF-8 without a byte order mark (RFC 8259), and are not empty; Jackson alone would guess encodings. */
@Provider
public class ReadBodyStrictly implements ReaderInterceptor {
    static final int MAX_JSON = 1024 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        byte[] body = context.getInputStream().readNBytes(MAX_JSON + 1);
        if (body.length > MAX_JSON) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE);
        }
        if (body.length == 0) {
            throw malformed("required");
        }
        if (!isUtf8(body) || body[0] == (byte) 0xEF || holdsNul(body)) {
            throw malformed("not-utf-8");
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    /** No JSON text in UTF-8 holds one, every one in UTF-16 or UTF-32 does. */
    private static boolean holdsNul(byte[] body) {
        for (byte b : body) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static ProblemException malformed(String code) {
        return new ProblemException(
                ProblemType.MALFORMED_REQUEST,
                List.of(new RuleBroken.Violation("", code, List.of())),
                Map.of(),
                List.of());
    }
}
