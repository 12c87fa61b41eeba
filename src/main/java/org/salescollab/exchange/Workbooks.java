package org.salescollab.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Reads and writes the first sheet of a workbook in the format of Excel. */
public interface Workbooks {

    /**
     * The lines of the first sheet, empty ones left out.
     *
     * @throws org.salescollab.shared.InvalidInput when this is no workbook, or one that is far bigger than it looks
     */
    List<SheetLine> read(byte[] bytes);

    SheetWriter writer(OutputStream out) throws IOException;

    /** Writes one sheet line by line; closing it finishes the workbook. */
    interface SheetWriter extends AutoCloseable {

        void line(List<String> cells) throws IOException;

        @Override
        void close() throws IOException;
    }
}
