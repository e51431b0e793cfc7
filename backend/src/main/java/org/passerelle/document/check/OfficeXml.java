package org.passerelle.document.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The lists of parts in office files, read without document types or entities. */
final class OfficeXml {
    private static final String TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final XMLInputFactory READERS = readers();

    private OfficeXml() {}

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What [Content_Types].xml says of the main part; a type with macros says so there, whatever the parts are called. */
    static FileKind kindByContentTypes(byte[] xml) {
        List<String> types = new ArrayList<>();
        each(xml, element -> {
            String type = element.getAttributeValue(null, "ContentType");
            if (type != null) {
                types.add(type.strip());
            }
        });
        if (types.stream().anyMatch(OfficeXml::runsCode)) {
            throw FileCheck.refused("file-with-macros");
        }
        boolean text = types.contains(TEXT);
        if (text == types.contains(SHEET)) {
            throw FileCheck.refused("file-type-refused");
        }
        return text ? FileKind.DOCX : FileKind.XLSX;
    }

    /** True where an element of this local name occurs. */
    static boolean names(byte[] xml, String element) {
        boolean[] found = {false};
        each(xml, at -> found[0] |= at.getLocalName().equals(element));
        return found[0];
    }

    private static boolean runsCode(String type) {
        String lower = type.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("macroenabled") || lower.contains("vbaproject") || lower.contains("activex");
    }

    private static void each(byte[] xml, Consumer<XMLStreamReader> element) {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    element.accept(reader);
                }
            }
        } catch (XMLStreamException notXml) {
            throw FileCheck.refused("file-damaged");
        }
    }
}
