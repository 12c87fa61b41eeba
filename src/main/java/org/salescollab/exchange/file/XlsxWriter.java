package org.salescollab.exchange.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.salescollab.exchange.Workbooks;

/** Writes a workbook of one sheet while its lines come; every cell is text. */
final class XlsxWriter implements Workbooks.SheetWriter {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final ZipOutputStream zip;
    private final XMLStreamWriter sheet;

    XlsxWriter(OutputStream out) throws IOException {
        this.zip = new ZipOutputStream(out);
        part("[Content_Types].xml", contentTypes());
        part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        this.sheet = begin();
    }

    private XMLStreamWriter begin() throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("worksheet");
            xml.writeDefaultNamespace(MAIN);
            xml.writeStartElement("sheetData");
            return xml;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void line(List<String> cells) throws IOException {
        try {
            sheet.writeStartElement("row");
            for (String cell : cells) {
                cell(cell);
            }
            sheet.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void cell(String text) throws XMLStreamException {
        sheet.writeStartElement("c");
        sheet.writeAttribute("t", "inlineStr");
        sheet.writeStartElement("is");
        sheet.writeStartElement("t");
        sheet.writeAttribute("xml:space", "preserve");
        sheet.writeCharacters(Escapes.encode(text));
        sheet.writeEndElement();
        sheet.writeEndElement();
        sheet.writeEndElement();
    }

    @Override
    public void close() throws IOException {
        try {
            sheet.writeEndDocument();
            sheet.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        zip.finish();
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + kind
                + "worksheet+xml\"/></Types>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String workbook() {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><sheets><sheet name=\"Customers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }
}
