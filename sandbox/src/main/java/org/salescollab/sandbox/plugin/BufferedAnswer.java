package org.salescollab.sandbox.plugin;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps what an app writes until it is known what becomes of it. */
class BufferedAnswer extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Stream(bytes);
    private PrintWriter writer;
    private Ending ending;

    BufferedAnswer(HttpServletResponse response) {
        super(response);
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

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        written().reset();
    }

    @Override
    public void reset() {
        super.reset();
        written().reset();
    }

    @Override
    public void sendError(int status, String message) {
        end(response -> response.sendError(status, message));
    }

    @Override
    public void sendError(int status) {
        end(response -> response.sendError(status));
    }

    @Override
    public void sendRedirect(String location) {
        end(response -> response.sendRedirect(location));
    }

    private void end(Ending how) {
        if (isCommitted()) {
            throw new IllegalStateException("The answer has ended already");
        }
        ending = how;
    }

    @Override
    public boolean isCommitted() {
        return ending != null || super.isCommitted();
    }

    /** Sends all of it as it is. */
    void send() throws IOException {
        if (ending != null) {
            ending.on((HttpServletResponse) getResponse());
        } else if (!super.isCommitted()) {
            written().writeTo(getResponse().getOutputStream());
        }
    }

    /** All that the app has written so far. */
    ByteArrayOutputStream written() {
        if (writer != null) {
            writer.flush();
        }
        return bytes;
    }

    /** An error page or a redirect instead of what was written. */
    private interface Ending {
        void on(HttpServletResponse response) throws IOException;
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
        public void write(byte[] source, int from, int length) {
            bytes.write(source, from, length);
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
