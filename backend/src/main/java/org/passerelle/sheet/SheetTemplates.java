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
    private final Template project;
    private final Template record;

    SheetTemplates() {
        engine.putTemplate("foot", parse("foot.html"));
        project = parse("project.html");
        record = parse("record.html");
    }

    private Template parse(String name) {
        return engine.parse(Resources.text(name), Variant.forContentType(XHTML), name);
    }

    SheetAnswers.Sheet sheet(String slug, ProjectSheetContent content) {
        return new Set(slug, project, content);
    }

    SheetAnswers.Sheet sheet(String slug, RecordSheetContent content) {
        return new Set(slug, record, content);
    }

    /** A content in its template. */
    private final class Set implements SheetAnswers.Sheet {
        private final String slug;
        private final Template template;
        private final Object content;

        private Set(String slug, Template template, Object content) {
            this.slug = slug;
            this.template = template;
            this.content = content;
        }

        @Override
        public String slug() {
            return slug;
        }

        @Override
        public String xhtml(String size) {
            return template.data("sheet", content)
                    .data("style", style)
                    .data("size", size)
                    .render();
        }
    }
}
