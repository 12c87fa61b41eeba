package org.salescollab.exchange.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;
import org.salescollab.exchange.SheetLine;
import org.salescollab.shared.Problems;

/** Reads the first sheet of a workbook; document types and entities are not read at all. */
final class XlsxReader {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final SafeZip zip;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    XlsxReader(byte[] bytes) {
        this.zip = new SafeZip(bytes);
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    List<SheetLine> lines() throws IOException, XMLStreamException {
        String sheet = firstSheet();
        List<String> shared =
                zip.read("xl/sharedStrings.xml", in -> shared(reader(in))).orElse(List.of());
        return zip.read(sheet, in -> new SheetParser(reader(in), shared).lines())
                .orElseThrow(() -> new IOException("no sheet"));
    }

    private XMLStreamReader reader(java.io.InputStream in) throws XMLStreamException {
        return new StreamReaderDelegate(xml.createXMLStreamReader(in)) {
            @Override
            public int next() throws XMLStreamException {
                int event = super.next();
                if (event == DTD || event == ENTITY_REFERENCE) {
                    throw Problems.refuse("file", "sales.exchange.error.entities");
                }
                return event;
            }
        };
    }

    private String firstSheet() throws IOException, XMLStreamException {
        String id = zip.read("xl/workbook.xml", in -> firstSheetId(reader(in))).orElse("");
        Map<String, String> targets = zip.read("xl/_rels/workbook.xml.rels", in -> targets(reader(in)))
                .orElse(Map.of());
        String target = targets.getOrDefault(id, "worksheets/sheet1.xml");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String firstSheetId(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            if (in.next() == XMLStreamReader.START_ELEMENT && in.getLocalName().equals("sheet")) {
                return text(in.getAttributeValue(RELATIONS, "id"));
            }
        }
        return "";
    }

    private static Map<String, String> targets(XMLStreamReader in) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        while (in.hasNext()) {
            if (in.next() == XMLStreamReader.START_ELEMENT && in.getLocalName().equals("Relationship")) {
                targets.put(text(in.getAttributeValue(null, "Id")), text(in.getAttributeValue(null, "Target")));
            }
        }
        return targets;
    }

    private static List<String> shared(XMLStreamReader in) throws XMLStreamException {
        List<String> shared = new ArrayList<>();
        while (in.hasNext()) {
            if (in.next() == XMLStreamReader.START_ELEMENT && in.getLocalName().equals("si")) {
                shared.add(SheetParser.richText(in, "si"));
            }
        }
        return shared;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
