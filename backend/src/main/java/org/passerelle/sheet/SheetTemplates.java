package org.passerelle.sheet;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The templates of sheets, Qute in XHTML: every text is escaped, drawings stand as they are. */
@ApplicationScoped
class SheetTemplates {
    private static final String XHTML = "text/html";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(XHTML)))
            .strictRendering(true)
            .build();

    private final RawString style = new RawString(Resources.text("sheet.css"));
    private final Template project = parse("project.html");

    private Template parse(String name) {
        return engine.parse(Resources.text(name), Variant.forContentType(XHTML), name);
    }

    /**
     * @param size of the text, in points
     * @return the page as XHTML
     */
    String project(ProjectSheetContent content, String size) {
        return project.data("sheet", content)
                .data("style", style)
                .data("size", size)
                .render();
    }
}
