package org.salescollab.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One person's signed-in session: JSON requests with the cookies a browser would send. */
final class Session {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String XSRF_COOKIE = "atlassian.xsrf.token";

    private final HttpClient http;
    private final String site;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Session(HttpClient http, String site) {
        this.http = http;
        this.site = site;
    }

    /** Signs in; the password of the demonstration's people is their login name. */
    static Session of(HttpClient http, String site, String name) throws IOException {
        Session session = new Session(http, site);
        session.post("/rest/auth/1/session", Map.of("username", name, "password", name));
        return session;
    }

    JsonNode get(String path) throws IOException {
        return json(send(request(path).GET().build()));
    }

    JsonNode post(String path, Object body) throws IOException {
        return json(send(withJson(path, "POST", body)));
    }

    void put(String path, Object body) throws IOException {
        send(withJson(path, "PUT", body));
    }

    /** Confirms the password as an administrator does, for what needs a secure administrator session. */
    void confirmPassword(String password) throws IOException {
        String form = form(Map.of(
                "webSudoPassword", password, "close", "true", "atl_token", cookies.getOrDefault(XSRF_COOKIE, "")));
        send(request("/secure/admin/WebSudoAuthenticate.jspa")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    void end() throws IOException {
        send(request("/rest/auth/1/session").DELETE().build());
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest withJson(String path, String method, Object body) throws IOException {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        HttpResponse<byte[]> response;
        try {
            response = http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        if (response.statusCode() >= 300) {
            throw new IOException(request.method() + " " + request.uri().getPath() + " was answered "
                    + response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
        }
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return response.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(response.body());
    }
}
