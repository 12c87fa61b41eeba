package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes a person's own preferences through the forms of the profile page. */
final class ProfilePage {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    private ProfilePage(String address, String user) throws IOException, InterruptedException {
        this.address = address;
        HttpRequest logIn = HttpRequest.newBuilder(URI.create(address + "/rest/auth/1/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"username\":\"" + user + "\",\"password\":\"" + user + "\"}"))
                .build();
        assertThat(http.send(logIn, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    /** {@code locale} is en_US or zh_CN. */
    static void chooseLanguage(String address, String user, String locale) throws IOException, InterruptedException {
        new ProfilePage(address, user)
                .submit(
                        "/secure/UpdateUserPreferences.jspa",
                        Map.of("userLocale", locale, "timezone", "Asia/Shanghai"));
    }

    private void submit(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String page = http.send(
                        HttpRequest.newBuilder(URI.create(address + "/secure/ViewProfile.jspa"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(
                        "&", "atl_token=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&", ""));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
