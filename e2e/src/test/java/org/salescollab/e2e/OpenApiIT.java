package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OpenAPI document is served, is valid, and what the app answers is what the document says. */
class OpenApiIT {
    private static final String APP = "/rest/sales-collab/1.0";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static String customer;
    private static JsonNode document;
    private static JsonSchemaFactory schemas;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        customer = site.customer("East United Power");
        site.create("Dispatch platform", Map.of("Customer", customer, "Amount", 5000))
                .expect(201);
        document = site.seller().get(APP + "/openapi");
        schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                builder -> builder.metaSchema(OpenApi30.getInstance())
                        .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
                        .schemaLoaders(loaders -> loaders.schemas(
                                Map.of("https://app/openapi", closed(document).toString()))));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void theDocumentIsValid() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(document.toString());

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(20);
    }

    @Test
    void answersAreAsDescribed() throws Exception {
        person();
        care();
        List<String> checked = new ArrayList<>();
        for (Iterator<String> paths = document.path("paths").fieldNames(); paths.hasNext(); ) {
            String path = paths.next();
            JsonNode get = document.path("paths").path(path).path("get");
            if (isJson(get) && !path.equals("/openapi") && !path.contains("{import}")) {
                RestClient.Answer answer = site.admin()
                        .send("GET", APP + filled(path) + query(path), null)
                        .expect(200);
                assertConforms(path, "get", "200", answer.text());
                checked.add(path);
            }
        }
        assertThat(checked)
                .contains(
                        "/customers",
                        "/customers/{key}",
                        "/progress",
                        "/issues/{issue}/roles",
                        "/needs/{need}",
                        "/customers/{key}/timeline");
    }

    @Test
    void writesAndRefusalsAreAsDescribed() throws Exception {
        RestClient seller = site.seller();
        assertConforms(
                "/customers",
                "post",
                "201",
                seller.post(APP + "/customers", Map.of("nameZh", "蓝湾银行"))
                        .expect(201)
                        .text());
        assertConforms(
                "/customers",
                "post",
                "default",
                seller.post(APP + "/customers", Map.of("country", "Nowhere"))
                        .expect(400)
                        .text());
        assertConforms(
                "/customers/{key}",
                "put",
                "default",
                seller.put(APP + "/customers/" + customer, Map.of("nameEn", "East", "version", 99))
                        .expect(409)
                        .text());
        assertConforms(
                "/customers/{key}",
                "get",
                "default",
                seller.send("GET", APP + "/customers/CUST-99", null).expect(404).text());
    }

    private static boolean isJson(JsonNode get) {
        return get.at("/responses/200/content").has("application/json");
    }

    /** Clients may meet more than they know; here what is answered but not described is a fault. */
    private static JsonNode closed(JsonNode whole) {
        JsonNode copy = whole.deepCopy();
        copy.path("components").path("schemas").forEach(schema -> {
            ((ObjectNode) schema).put("additionalProperties", false);
        });
        return copy;
    }

    private static void person() throws Exception {
        site.seller()
                .post(APP + "/customers/" + customer + "/contacts", Map.of("nameEn", "Sun Jianguo"))
                .expect(201);
    }

    /** One of each thing that is kept of a customer, each the first of its kind. */
    private static void care() throws Exception {
        Map<String, Map<String, ?>> things = Map.of(
                "interactions",
                Map.of(
                        "kind", "CALL",
                        "at", "2026-01-05T10:00",
                        "department", "SALES",
                        "contacts", List.of(1),
                        "summary", "Called"),
                "needs",
                Map.of("title", "Two sites", "from", 1),
                "feedback",
                Map.of("source", "CUSTOMER", "from", 1, "kind", "PRAISE", "text", "Good"),
                "satisfaction",
                Map.of("contact", 1, "csat", 5, "recommend", 10));
        for (Map.Entry<String, Map<String, ?>> thing : things.entrySet()) {
            site.seller()
                    .post(APP + "/customers/" + customer + "/" + thing.getKey(), thing.getValue())
                    .expect(201);
        }
    }

    private static void assertConforms(String path, String verb, String status, String answer) {
        String pointer = "#/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + verb + "/responses/" + status
                + "/content/application~1json/schema";
        JsonSchema schema = schemas.getSchema(SchemaLocation.of(
                "https://app/openapi" + pointer.replace("{", "%7B").replace("}", "%7D")));
        Set<ValidationMessage> problems = schema.validate(answer, InputFormat.JSON);
        assertThat(problems).as("%s %s %s: %s", verb, path, status, answer).isEmpty();
    }

    private static String filled(String path) throws Exception {
        String issue = site.seller().get("/rest/api/2/issue/SP-1").path("id").asText();
        return path.replace("{key}", customer)
                .replace("{issue}", issue)
                .replace("{complexity}", "standard")
                .replaceAll("\\{(id|interaction|need|feedback)}", "1");
    }

    private static String query(String path) {
        return switch (path) {
            case "/setup/status" -> "?project=SP";
            case "/customer-rights/preview" -> "?user=" + SalesSite.SELLER;
            case "/issues/{issue}/roles/candidates" -> "?query=li";
            default -> "";
        };
    }
}
