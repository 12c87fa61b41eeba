package org.salescollab.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.shared.InvalidInput;

class TextDecodingTest {

    private static final String TEXT = "客户名称,Straße\n华东联合电力,\uD840\uDC00";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void recognisesTheCharset(String charset) {
        assertThat(TextDecoding.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesTheByteOrderMarkAway(String charset) {
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] unmarked = TEXT.getBytes(StandardCharsets.UTF_16LE);
        byte[] broken = {'a', ',', (byte) 0xFF, (byte) 0xFF};
        assertThatThrownBy(() -> TextDecoding.decode("a\0b".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> TextDecoding.decode(unmarked)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> TextDecoding.decode(broken)).isInstanceOf(InvalidInput.class);
    }
}
