package org.salescollab.platform.ao;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.salescollab.shared.UniqueTaken;

/**
 * Recognises on every database that another transaction was faster: by SQL's class of integrity errors a violated unique
 * rule, by its class of rollbacks a row that somebody else has written since this transaction read it.
 */
public final class UniqueRules {

    private static final String INTEGRITY = "23";
    private static final String ROLLBACK = "40";

    private UniqueRules() {}

    /** Runs a write; one that came too late leaves as {@link UniqueTaken}, anything else as it is. */
    public static <T> T guard(Supplier<T> write) {
        try {
            return write.get();
        } catch (UniqueTaken e) {
            throw e;
        } catch (RuntimeException e) {
            if (isTooLate(e)) {
                throw new UniqueTaken(e);
            }
            throw e;
        }
    }

    private static boolean isTooLate(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith(INTEGRITY)
                            || sql.getSQLState().startsWith(ROLLBACK))) {
                return true;
            }
        }
        return false;
    }
}
