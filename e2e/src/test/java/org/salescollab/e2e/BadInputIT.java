package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input is answered with the field's name in the reader's language, and changes nothing. */
class BadInputIT {
    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;
    private static String issue;

    @BeforeAll
    static void start() throws Exception {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
        site.customer("Nordwind Logistik SE");
        site.makePrivate();
        issue = site.create("Warehouse", Map.of("Customer", "Nordwind Logistik SE", "Amount", 960_000))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static Object hostile(String value) {
        return switch (value) {
            case "LONG" -> "x".repeat(300);
            case "MINUS" -> -1;
            case "CENTS" -> 0.005;
            default -> value;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "Customer, Nobody Ltd",
        "Customer, LONG",
        "Customer, <script>alert(1)</script>",
        "Amount, MINUS",
        "Amount, CENTS",
        "Amount, plenty",
        "Expected Close Date, 31.12.2026",
        "Currency, XXX",
        "summary, LONG"
    })
    void aWrongFieldIsNamedOnCreateAndOnEdit(String field, String value) throws Exception {
        String id = field.equals("summary") ? "summary" : site.field(field);
        JsonNode before = site.seller().get("/rest/api/2/issue/" + issue);
        int issues = site.found("project = SP");

        JsonNode created =
                site.create("Fine", Map.of(field, hostile(value))).expect(400).json();
        JsonNode edited = site.seller()
                .put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of(id, hostile(value))))
                .expect(400)
                .json();

        assertThat(created.path("errors").path(id).asText()).isNotBlank();
        assertThat(edited.path("errors").path(id).asText()).isNotBlank();
        assertThat(site.found("project = SP")).isEqualTo(issues);
        assertThat(site.seller().get("/rest/api/2/issue/" + issue)).isEqualTo(before);
    }

    @Test
    void aScriptInANameIsKeptAsTextAndNeverAsMarkup() throws Exception {
        String name = "<script>alert(1)</script> & Söhne";
        String key = site.customer(name);

        JsonNode stored = site.seller().get("/rest/sales-collab/1.0/customers/" + key);

        assertThat(stored.path("nameEn").asText()).isEqualTo(name);
    }

    @Test
    void aCustomerWithANameOf300CharactersIsRefused() throws Exception {
        JsonNode answer = site.seller()
                .post("/rest/sales-collab/1.0/customers", Map.of("nameEn", "x".repeat(300)))
                .expect(400)
                .json();

        assertThat(answer.path("errors").path("nameEn").asText()).isNotBlank();
    }

    @Test
    void anotherPersonsProjectAnswersLikeOneThatDoesNotExist() throws Exception {
        RestClient outsider = site.admin().as(SalesSite.OUTSIDER);
        RestClient.Answer hidden = outsider.send("GET", "/rest/sales-collab/1.0/issues/" + issue + "/roles", null);
        RestClient.Answer unknown = outsider.send("GET", "/rest/sales-collab/1.0/issues/SP-999/roles", null);

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text().replace(issue, "KEY")).isEqualTo(unknown.text().replace("SP-999", "KEY"));
        assertThat(outsider.post("/rest/api/2/issue", site.salesProject("Mine", Map.of()))
                        .expect(400)
                        .json()
                        .path("errors")
                        .path("project")
                        .asText())
                .isNotBlank();
        assertThat(outsider.status("/rest/api/2/issue/" + issue)).isEqualTo(404);
    }

    @Test
    void whoLacksALicenceGetsNothingOfTheApp() throws Exception {
        RestClient guest = site.admin().as(SalesSite.GUEST);

        assertThat(guest.status("/rest/sales-collab/1.0/customers")).isEqualTo(403);
        assertThat(guest.status("/rest/sales-collab/1.0/progress")).isEqualTo(403);
        assertThat(site.admin().as(null).status("/rest/sales-collab/1.0/customers"))
                .isEqualTo(401);
    }

    @Test
    void aFileThatIsNotReadIsRefusedInTheReadersLanguage() throws Exception {
        String imports = "/rest/sales-collab/1.0/customer-imports?name=";
        int before = customers();
        String english = refused(imports + "old.xls", "nameEn\nAny\n".getBytes(StandardCharsets.UTF_8));
        assertThat(english).contains("old.xls", ".csv, .tsv, .txt or .xlsx");
        assertThat(refused(imports + "big.csv", new byte[(20 << 20) + 1])).contains("20 MB");
        ProfilePage.chooseLanguage(sandbox.address(), "admin", "zh_CN");
        try {
            assertThat(refused(imports + "empty.csv", new byte[0])).containsPattern("\\p{IsHan}{4}");
        } finally {
            ProfilePage.chooseLanguage(sandbox.address(), "admin", "en_US");
        }
        assertThat(customers()).isEqualTo(before);
    }

    private static int customers() throws Exception {
        return site.admin()
                .get("/rest/sales-collab/1.0/customers")
                .path("total")
                .asInt();
    }

    private static String refused(String path, byte[] file) throws Exception {
        return site.admin()
                .upload(path, file)
                .expect(400)
                .json()
                .path("errors")
                .path("file")
                .asText();
    }

    @Test
    void messagesComeInTheLanguageOfTheReader() throws Exception {
        Map<String, Object> body = new HashMap<>(site.salesProject("Fine", Map.of("Customer", "Nobody Ltd")));
        String english = site.seller()
                .post("/rest/api/2/issue", body)
                .json()
                .path("errors")
                .path(site.field("Customer"))
                .asText();
        ProfilePage.chooseLanguage(sandbox.address(), SalesSite.SELLER, "zh_CN");
        try {
            String chinese = site.seller()
                    .post("/rest/api/2/issue", body)
                    .json()
                    .path("errors")
                    .path(site.field("Customer"))
                    .asText();

            assertThat(english).matches("\\p{ASCII}*[“]Nobody Ltd[”]\\p{ASCII}*");
            assertThat(chinese).contains("Nobody Ltd").containsPattern("\\p{IsHan}{4}");
        } finally {
            ProfilePage.chooseLanguage(sandbox.address(), SalesSite.SELLER, "en_US");
        }
    }
}
