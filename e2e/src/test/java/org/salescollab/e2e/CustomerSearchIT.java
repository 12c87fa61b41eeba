package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue searches over what the register says of customers: always current, by condition, tier, owner and issue. */
class CustomerSearchIT {
    private static final String CUSTOMERS = "/rest/sales-collab/1.0/customers";

    @TempDir
    static Path data;

    private static SandboxProcess sandbox;
    private static SalesSite site;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        sandbox = SandboxProcess.withApp(data, "--empty");
        site = SalesSite.create(sandbox.address());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void anEditedAttributeCountsInTheNextSearch() throws IOException, InterruptedException {
        String customer = register(Map.of("nameEn", "East United", "region", "East"));
        String issue = sale("Dispatch", customer);
        String wanted = "Customer in customersWhere('tier = KA and region = East')";
        assertThat(keys(wanted)).isEmpty();
        assertThat(keys("Customer in customerTier(KA)")).isEmpty();

        site.seller()
                .put(
                        CUSTOMERS + "/" + customer,
                        Map.of("nameEn", "East United", "region", "East", "tier", "KA", "version", 1))
                .expect(200);

        assertThat(keys(wanted)).containsExactly(issue);
        assertThat(keys("Customer in customerTier(KA, A)")).containsExactly(issue);
        assertThat(keys("project = SP and Customer not in customersWhere('region = East')"))
                .doesNotContain(issue);
    }

    @Test
    void ownersAndIssuesLeadToTheirCustomersSales() throws IOException, InterruptedException {
        String customer = register(Map.of("nameEn", "Nordwind", "owner", SalesSite.SELLER));
        String one = sale("Warehouse", customer);
        String other = sale("Sensors", customer);

        assertThat(keys("Customer in customersOwnedBy()")).containsExactlyInAnyOrder(one, other);
        assertThat(keys("Customer in customersOwnedBy(currentUser)")).containsExactlyInAnyOrder(one, other);
        assertThat(keys("Customer in customersOwnedBy(\"outsider\")")).isEmpty();
        assertThat(keys("Customer in customerOf(" + one + ")")).containsExactlyInAnyOrder(one, other);
        assertThat(keys("Customer in customersWhere(\"owner = currentUser() and name ~ nord\")"))
                .containsExactlyInAnyOrder(one, other);
    }

    @Test
    void aFaultNamesTheArgumentAndThePlaceInTheReadersLanguage() throws IOException, InterruptedException {
        assertThat(refusal("Customer in customersWhere('tier = D')"))
                .contains("customersWhere", "tier = D", "character 8", "KA, A, B, C");
        assertThat(refusal("Customer in customersOwnedBy(nobody)")).contains("nobody");
        assertThat(refusal("Customer in customerOf('XX-1')")).contains("XX-1", "does not exist, or you may not see it");
        assertThat(refusal("Customer in customersWhere()")).contains("exactly one argument");

        ProfilePage.chooseLanguage(sandbox.address(), SalesSite.OUTSIDER, "zh_CN");
        assertThat(refusal("Customer in customersWhere('tier = D')")).contains("customersWhere", "tier = D", "第 8 个字符");
    }

    private static String refusal(String jql) throws IOException, InterruptedException {
        RestClient reader = site.admin().as(SalesSite.OUTSIDER);
        return reader.send("GET", path(jql), null).expect(400).text();
    }

    private static String register(Map<String, Object> profile) throws IOException, InterruptedException {
        return site.seller()
                .post(CUSTOMERS, profile)
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static String sale(String summary, String customer) throws IOException, InterruptedException {
        Map<String, Object> fields = new HashMap<>(Map.of("Customer", customer));
        return site.create(summary, fields).expect(201).json().path("key").asText();
    }

    private static List<String> keys(String jql) throws IOException, InterruptedException {
        JsonNode found = site.seller().get(path(jql));
        return found.path("issues").findValuesAsText("key");
    }

    private static String path(String jql) {
        return "/rest/api/2/search?fields=summary&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}
