package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Talks JSON to a sandbox as one person, whose password is the login name; null is anonymous. */
final class RestClient {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String user;

    RestClient(String address, String user) {
        this.address = address;
        this.user = user;
    }

    /** An answer; {@code json} is missing where there was no JSON. */
    record Answer(int status, JsonNode json, String text) {
        Answer expect(int wanted) {
            assertThat(status).as(text).isEqualTo(wanted);
            return this;
        }
    }

    RestClient as(String other) {
        return new RestClient(address, other);
    }

    /** The answer's content; anything but success fails the test. */
    JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, null).expect(200).json();
    }

    int status(String path) throws IOException, InterruptedException {
        return send("GET", path, null).status();
    }

    Answer post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    Answer put(String path, Object body) throws IOException, InterruptedException {
        return send("PUT", path, body);
    }

    /** Sends a file as it is. */
    Answer upload(String path, String content) throws IOException, InterruptedException {
        return upload(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Answer upload(String path, byte[] content) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path).header("Content-Type", "application/octet-stream");
        request.POST(BodyPublishers.ofByteArray(content));
        return answer(http.send(request.build(), BodyHandlers.ofString()));
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (user != null) {
            byte[] plain = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(plain));
        }
        return request;
    }

    /** Sends a body as JSON: a text as it is, anything else by Jackson. */
    Answer send(String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
        return answer(http.send(request.build(), BodyHandlers.ofString()));
    }

    private static String text(Object body) throws IOException {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    private static Answer answer(HttpResponse<String> response) throws IOException {
        boolean json = response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        return new Answer(
                response.statusCode(),
                json && !response.body().isEmpty() ? JSON.readTree(response.body()) : JSON.missingNode(),
                response.body());
    }
}
