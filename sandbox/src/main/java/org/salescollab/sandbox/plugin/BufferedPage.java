package org.salescollab.sandbox.plugin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps what a servlet writes until it is known whether it asks for Jira's frame. */
final class BufferedPage extends BufferedAnswer {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"([^\"]+)\"\\s*/?>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", FLAGS);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", FLAGS);

    BufferedPage(HttpServletResponse response) {
        super(response);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }

    void finish(Decorator decorator, HttpServletRequest request) throws IOException {
        HttpServletResponse response = (HttpServletResponse) getResponse();
        String type = response.getContentType();
        String html = !isCommitted() && type != null && type.startsWith("text/html")
                ? written().toString(StandardCharsets.UTF_8)
                : "";
        Matcher named = DECORATOR.matcher(html);
        if (named.find()) {
            String head = part(HEAD, html);
            String rest = DECORATOR.matcher(TITLE.matcher(head).replaceAll("")).replaceAll("");
            decorator.write(
                    named.group(1), new Decorator.Page(part(TITLE, head), rest, part(BODY, html)), request, response);
        } else {
            send();
        }
    }

    private static String part(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        return found.find() ? found.group(1).strip() : "";
    }
}
