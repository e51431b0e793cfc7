package org.passerelle.contract;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.web.Answers;

/**
 * The interactive documentation. Quarkus' own page for it has inline scripts, which our policy forbids; so the page is
 * ours and takes only script and style from the same project's package.
 */
@Path("/api/docs")
@PermitAll
public class DocsResource {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String PACKAGE = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String DAY = "public, max-age=86400";

    private record File(String resource, String mediaType) {}

    private final Map<String, File> files;
    private final Answers answers;
    private final RoutingContext call;

    DocsResource(Answers answers, RoutingContext call) throws IOException {
        this.answers = answers;
        this.call = call;
        Properties swagger = new Properties();
        swagger.load(new StringReader(text(PACKAGE)));
        String bundle = "META-INF/resources/webjars/swagger-ui/" + swagger.getProperty("version") + "/";
        files = Map.of(
                "index.html", new File("docs/index.html", "text/html"),
                "docs.js", new File("docs/docs.js", "text/javascript"),
                "docs.css", new File("docs/docs.css", "text/css"),
                "swagger-ui.css", new File(bundle + "swagger-ui.css", "text/css"),
                "swagger-ui-bundle.js", new File(bundle + "swagger-ui-bundle.js", "text/javascript"));
    }

    @GET
    @Produces("text/html")
    @Operation(hidden = true)
    public Response page() {
        return file("index.html");
    }

    @GET
    @Path("{file}")
    @Produces({"text/html", "text/javascript", "text/css"})
    @Operation(hidden = true)
    public Response file(@PathParam("file") String name) {
        File file = files.get(name);
        if (file == null) {
            throw ProblemException.notFound();
        }
        // In place of the one that every answer begins with, not beside it.
        call.response().headers().set("Content-Security-Policy", POLICY);
        return Response.fromResponse(answers.content(text(file.resource()), file.mediaType() + ";charset=UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, DAY)
                .build();
    }

    private static String text(String resource) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
