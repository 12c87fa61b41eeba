package org.salescollab.customer.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.customer.CustomerField;

/** Every field that the log of changes may name can be said to the readers of an open page. */
class LiveTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sales-collab.properties", "sales-collab_zh_CN.properties"})
    void eachFieldOfAChangeHasItsText(String file) throws Exception {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n", file))) {
            texts.load(reader);
        }
        List<String> fields = new ArrayList<>(List.of("aliases", "parent", "formerKeys"));
        Arrays.stream(CustomerField.values()).map(CustomerField::word).forEach(fields::add);

        assertThat(fields).allMatch(field -> texts.containsKey(LiveTexts.key(field)));
    }
}
