package org.salescollab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator who stops the sandbox sees no warning and no stack trace. */
class StopIT {
    @TempDir
    Path data;

    @Test
    void stoppingIsQuiet() throws Exception {
        SandboxProcess sandbox = SandboxProcess.withApp(data, "--empty");

        sandbox.close();

        assertThat(sandbox.lastWords()).isEmpty();
    }
}
