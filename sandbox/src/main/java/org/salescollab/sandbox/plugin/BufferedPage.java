package org.salescollab.sandbox.plugin;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps what a servlet writes until it is known whether it asks for Jira's frame. */
final class BufferedPage extends HttpServletResponseWrapper {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"([^\"]+)\"\\s*/?>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", FLAGS);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", FLAGS);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Stream(bytes);
    private PrintWriter writer;

    BufferedPage(HttpServletResponse response) {
        super(response);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the end.
    }

    void finish(Decorator decorator, HttpServletRequest request) throws IOException {
        if (writer != null) {
            writer.flush();
        }
        HttpServletResponse response = (HttpServletResponse) getResponse();
        if (response.isCommitted()) {
            return;
        }
        String type = response.getContentType();
        String html = type != null && type.startsWith("text/html") ? bytes.toString(StandardCharsets.UTF_8) : "";
        Matcher named = DECORATOR.matcher(html);
        if (named.find()) {
            String head = part(HEAD, html);
            String rest = DECORATOR.matcher(TITLE.matcher(head).replaceAll("")).replaceAll("");
            decorator.write(
                    named.group(1), new Decorator.Page(part(TITLE, head), rest, part(BODY, html)), request, response);
        } else {
            bytes.writeTo(response.getOutputStream());
        }
    }

    private static String part(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        return found.find() ? found.group(1).strip() : "";
    }

    /** Writes into memory. */
    private static final class Stream extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Stream(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("no asynchronous servlets");
        }
    }
}
