package it.salescollab;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugins.osgi.test.AtlassianPluginsTestRunner;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.salescollab.platform.Readiness;
import org.salescollab.platform.Texts;
import org.salescollab.shared.Locks;
import org.salescollab.shared.Tx;

/** The host gives the app what its platform package promises to the features. */
@RunWith(AtlassianPluginsTestRunner.class)
public class PlatformWiredTest {

    private final Readiness readiness;
    private final Texts texts;
    private final Locks locks;
    private final Tx tx;

    public PlatformWiredTest(Readiness readiness, Texts texts, Locks locks, Tx tx) {
        this.readiness = readiness;
        this.texts = texts;
        this.locks = locks;
        this.tx = tx;
    }

    @Test
    public void theAppIsReadyOnceItIsEnabled() {
        assertTrue(readiness.isReady());
    }

    @Test
    public void textsComeInBothLanguages() {
        assertEquals("Sales", texts.text(Locale.ENGLISH, "sales.department.sales"));
        assertEquals("销售", texts.text(Locale.SIMPLIFIED_CHINESE, "sales.department.sales"));
    }

    @Test
    public void aLockIsHeldAndGivenBack() {
        assertEquals(Optional.of("first"), locks.with("wired-test", Duration.ofSeconds(5), () -> "first"));
        assertEquals(Optional.of("second"), locks.with("wired-test", Duration.ofSeconds(5), () -> "second"));
    }

    @Test
    public void aTransactionJoinsTheOneThatIsOpen() {
        assertEquals("inner", tx.<String>call(() -> tx.call(() -> "inner")));
    }
}
