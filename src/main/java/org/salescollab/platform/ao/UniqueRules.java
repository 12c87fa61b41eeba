package org.salescollab.platform.ao;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.salescollab.shared.UniqueTaken;

/** Recognises a violated unique rule on every database, by SQL's class of integrity errors. */
public final class UniqueRules {

    private static final String INTEGRITY = "23";

    private UniqueRules() {}

    /** Runs a write; a violated unique rule leaves as {@link UniqueTaken}, anything else as it is. */
    public static <T> T guard(Supplier<T> write) {
        try {
            return write.get();
        } catch (UniqueTaken e) {
            throw e;
        } catch (RuntimeException e) {
            if (isViolation(e)) {
                throw new UniqueTaken(e);
            }
            throw e;
        }
    }

    private static boolean isViolation(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(INTEGRITY)) {
                return true;
            }
        }
        return false;
    }
}
