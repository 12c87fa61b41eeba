package org.salescollab.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.salescollab.exchange.FileLimits;

/** Reads entries of a zip by name; gives up on one that has very many or swells to far more than it weighs. */
final class SafeZip {

    private static final int MOST_ENTRIES = 1000;

    private final byte[] bytes;

    SafeZip(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads something from an open stream. */
    interface Reading<T> {
        T read(InputStream in) throws IOException, XMLStreamException;
    }

    /** What the reading makes of an entry; empty if there is none of this name. */
    <T> Optional<T> read(String name, Reading<T> reading) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            Limited content = new Limited(zip);
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new IOException("too many entries");
                }
                if (entry.getName().equals(name)) {
                    return Optional.of(reading.read(content));
                }
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
        return Optional.empty();
    }

    /** Ends with a fault instead of going on for ever. */
    private static final class Limited extends FilterInputStream {

        private long left = FileLimits.MOST_UNPACKED;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            return count(read, read);
        }

        private int count(int result, int bytes) {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw FileLimits.tooMuchUnpacked();
            }
            return result;
        }
    }
}
