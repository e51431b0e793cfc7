package org.passerelle.report;

import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Markup of Office Open XML, written as it comes. What people wrote is text and never markup. */
final class DocxMarkup {
    /** What XML 1.0 cannot carry, however it is spelt. */
    private static final Pattern NO_XML = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private static final Map<String, String> NAMESPACES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance");

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    /** @param root name of the element that holds all */
    DocxMarkup(String root) {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            open(root);
            String[] prefixes =
                    root.startsWith("w:") ? new String[] {"w", "r"} : new String[] {"cp", "dc", "dcterms", "xsi"};
            for (String prefix : prefixes) {
                xml.writeNamespace(prefix, NAMESPACES.get(prefix));
            }
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    DocxMarkup open(String name) {
        return with(() -> xml.writeStartElement(prefix(name), local(name), NAMESPACES.get(prefix(name))));
    }

    DocxMarkup close() {
        return with(xml::writeEndElement);
    }

    /** @param attributes names and values by turns */
    DocxMarkup empty(String name, String... attributes) {
        return with(() -> {
            xml.writeEmptyElement(prefix(name), local(name), NAMESPACES.get(prefix(name)));
            attributes(attributes);
        });
    }

    DocxMarkup text(String name, String text, String... attributes) {
        open(name);
        return with(() -> attributes(attributes))
                .with(() -> xml.writeCharacters(clean(text)))
                .close();
    }

    /** A text within a paragraph; each line of it stands on a line of its own. */
    DocxMarkup run(String text) {
        String[] lines = text.split("\\R", -1);
        for (int line = 0; line < lines.length; line++) {
            open("w:r");
            if (line > 0) {
                empty("w:br");
            }
            text("w:t", lines[line], "xml:space", "preserve").close();
        }
        return this;
    }

    /** What the word processor counts, as PAGE. */
    DocxMarkup field(String instruction) {
        open("w:fldSimple");
        return with(() -> attributes("w:instr", instruction)).run("1").close();
    }

    /** All that was written, with the root closed. */
    String end() {
        with(xml::writeEndDocument);
        with(xml::close);
        return written.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = clean(attributes[i + 1]);
            if (name.equals("xml:space")) {
                xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", value);
            } else {
                xml.writeAttribute(prefix(name), NAMESPACES.get(prefix(name)), local(name), value);
            }
        }
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("");
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private DocxMarkup with(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
