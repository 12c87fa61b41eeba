package org.salescollab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document in the jar is what the resources are.
 *
 * <p>{@code mvn test -Dtest=OpenApiTest -Dopenapi.write=true} writes it anew after a change of the REST API.
 */
class OpenApiTest {

    private static final Path DOCUMENT = Sources.RESOURCES.resolve("openapi.json");

    @Test
    void theDocumentIsWhatTheResourcesAre() throws Exception {
        String made = made();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(DOCUMENT, made);
        }

        assertThat(Sources.text(DOCUMENT)).isEqualTo(made);
    }

    private static String made() throws IOException, ReflectiveOperationException {
        List<Class<?>> resources = new ArrayList<>();
        for (Path file : Sources.ending(Sources.JAVA, "Resource.java")) {
            String name = Sources.JAVA
                    .relativize(file)
                    .toString()
                    .replaceAll("\\.java$", "")
                    .replace('/', '.');
            resources.add(Class.forName(name, false, OpenApiTest.class.getClassLoader()));
        }
        ObjectNode document = OpenApiDocument.of(resources, version());
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    private static String version() {
        return Sources.find("<version>([^<]+)</version>", Sources.text(Path.of("pom.xml")))
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
