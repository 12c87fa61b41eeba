package org.salescollab.sandbox.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser, as far as HTTP goes: keeps cookies, follows redirects, sends the form token. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client;
    private String token = "";

    Browser(int port) {
        base = "http://localhost:" + port + "/jira";
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return remember(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    HttpResponse<String> submit(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(path, form(fields) + "&atl_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    HttpResponse<String> submitWithoutToken(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return post(path, form(fields));
    }

    Browser loggedIn(String name) throws IOException, InterruptedException {
        get("/login.jsp");
        submit("/login.jsp", Map.of("os_username", name, "os_password", name));
        return this;
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return remember(client.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private HttpResponse<String> remember(HttpResponse<String> response) {
        Matcher matcher = TOKEN.matcher(response.body());
        if (matcher.find()) {
            token = matcher.group(1);
        }
        return response;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
