package org.salescollab.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** One person's way to a sandbox by HTTP; redirects are answers. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final HttpClient http;
    private final CookieManager cookies = new CookieManager();
    private final String authorization;

    private Client(String address, String authorization) {
        this.address = address;
        this.authorization = authorization;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    static Client anonymous(String address) {
        return new Client(address, null);
    }

    /** Sends the password, which is the name, with each request. */
    static Client named(String address, String user) {
        byte[] both = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return new Client(address, "Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** A browser in which the user has logged in. */
    static Client browser(String address, String user) throws IOException, InterruptedException {
        Client browser = anonymous(address);
        browser.send("GET", "/login.jsp", "");
        String form = "os_username=" + user + "&os_password=" + user + "&atl_token=" + browser.token();
        browser.send("POST", "/login.jsp", form, Map.of("Content-Type", "application/x-www-form-urlencoded"));
        return browser;
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("atlassian.xsrf.token"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Sends JSON, or nothing where the body is empty. */
    HttpResponse<String> send(String verb, String path, String body) throws IOException, InterruptedException {
        return send(verb, path, body, Map.of("Content-Type", "application/json"));
    }

    HttpResponse<String> send(String verb, String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "en");
        headers.forEach(request::header);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        HttpRequest.BodyPublisher content =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return http.send(request.method(verb, content).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The JSON of an answer that must have this status. */
    JsonNode json(String verb, String path, String body, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(verb, path, body);
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    verb + " " + path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.missingNode() : JSON.readTree(answer.body());
    }
}
