package org.passerelle.sheet;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

/**
 * Turns a page of XHTML into a tagged PDF (PDF/UA as far as the library goes: headings, paragraphs, lists and tables are
 * tagged, drawings have a text; whether the order reads well is for the template). Fonts are embedded as subsets. Nothing
 * is fetched: neither addresses nor files named in the page are opened.
 */
@ApplicationScoped
class PdfWriter {
    /** The name of the font in the templates. */
    private static final String FAMILY = "Noto Sans";

    /** Pages are laid out on the processor alone: more at once only make each other wait. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 4;

    /** Sheets kept for who asks for the same a little later, about 100 kB each. */
    private static final int KEPT = 16;

    /** What XML 1.0 cannot hold; people may have typed it all the same. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Map<String, byte[]> recent = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    });
    private final byte[] regular = Resources.bytes("NotoSans-Regular.ttf");
    private final byte[] bold = Resources.bytes("NotoSans-Bold.ttf");

    /**
     * The first of some versions of a page, from roomy to tight, that stands on so many sheets; the tightest where none
     * does, since a further sheet is better than a text that is cut.
     *
     * @param version the page as XHTML, by its number from 0
     * @throws ProblemException 503 where too many sheets are being made at the moment
     */
    byte[] fitting(int sheets, int versions, IntFunction<String> version) {
        String roomy = version.apply(0);
        byte[] kept = recent.get(roomy);
        if (kept != null) {
            return kept;
        }
        enter();
        try {
            Made made = make(roomy);
            for (int i = 1; i < versions && made.pages() > sheets; i++) {
                made = make(version.apply(i));
            }
            recent.put(roomy, made.bytes());
            return made.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(ProblemType.UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }

    private record Made(byte[] bytes, int pages) {}

    private Made make(String html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(from(regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(from(bold), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useUnicodeLineBreaker(new FrenchLines());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(NO_XML.matcher(html).replaceAll(""), null);
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            int pages = renderer.getRootBox().getLayer().getPages().size();
            renderer.createPDF();
            return new Made(out.toByteArray(), pages);
        }
    }

    private static FSSupplier<InputStream> from(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }
}
