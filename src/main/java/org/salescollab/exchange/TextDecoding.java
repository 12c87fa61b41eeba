package org.salescollab.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.salescollab.shared.Problems;

/**
 * Turns a file's bytes into text: by its byte order mark, else as UTF-8 if it is that without a fault, else as GB18030,
 * which spreadsheets on Chinese systems write.
 */
final class TextDecoding {

    private static final char MARK = '\uFEFF';

    private TextDecoding() {}

    static String decode(byte[] bytes) {
        String text = candidates(bytes)
                .map(charset -> strictly(bytes, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Problems.refuse("file", "sales.exchange.error.charset"));
        // Neither a spreadsheet nor a database keeps it: this is no text file, or UTF-16 that doesn't say so.
        if (text.indexOf('\0') >= 0) {
            throw Problems.refuse("file", "sales.exchange.error.charset");
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Stream<Charset> candidates(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Stream.of(StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return Stream.of(StandardCharsets.UTF_16LE);
        }
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
