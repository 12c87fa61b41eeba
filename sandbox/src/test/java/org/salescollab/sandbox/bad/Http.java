package org.salescollab.sandbox.bad;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Requests to the running sandbox; the password is the user's name. */
final class Http {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String base;
    private final HttpClient client = HttpClient.newHttpClient();

    Http(String base) {
        this.base = base;
    }

    HttpResponse<String> get(String path, String user) throws IOException, InterruptedException {
        return send("GET", path, user, Map.of(), "");
    }

    HttpResponse<String> json(String method, String path, String user, String body)
            throws IOException, InterruptedException {
        return send(method, path, user, Map.of("Content-Type", "application/json"), body);
    }

    /** A null user is anonymous; redirects are answers. */
    HttpResponse<String> send(String method, String path, String user, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(method, path, headers, body);
        if (user != null) {
            byte[] both = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
        headers.forEach(request::header);
        return request.method(
                method,
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    }

    String address() {
        return base;
    }

    /** A browser in which the user has just logged in. */
    Session logIn(String user) throws IOException, InterruptedException {
        Session session = new Session();
        session.send("GET", "/login.jsp", Map.of(), "");
        session.form("/login.jsp", "os_username=" + user + "&os_password=" + user);
        return session;
    }

    /** A browser: keeps cookies and knows the XSRF token. */
    final class Session {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> send(String method, String path, Map<String, String> headers, String body)
                throws IOException, InterruptedException {
            return browser.send(request(method, path, headers, body).build(), HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> formWithoutToken(String path, String fields) throws IOException, InterruptedException {
            return send("POST", path, Map.of("Content-Type", FORM), fields);
        }

        HttpResponse<String> form(String path, String fields) throws IOException, InterruptedException {
            return formWithoutToken(path, fields + "&atl_token=" + token());
        }

        private String token() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("atlassian.xsrf.token"))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }
    }
}
