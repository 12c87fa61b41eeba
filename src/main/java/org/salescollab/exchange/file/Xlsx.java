package org.salescollab.exchange.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.salescollab.exchange.SheetLine;
import org.salescollab.exchange.Workbooks;
import org.salescollab.shared.Problems;

/** Workbooks of Excel with nothing but the Java platform's zip and XML. */
public final class Xlsx implements Workbooks {

    @Override
    public List<SheetLine> read(byte[] bytes) {
        try {
            return new XlsxReader(bytes).lines();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw Problems.refuse("file", "sales.exchange.error.workbook");
        }
    }

    @Override
    public SheetWriter writer(OutputStream out) throws IOException {
        return new XlsxWriter(out);
    }
}
