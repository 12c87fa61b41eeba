package org.salescollab.sandbox.db;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Hands out ids in blocks from one table, as Jira does, so that nodes never meet and no dialect's sequence is needed. */
final class Ids {
    private static final int BLOCK = 20;
    private static final long FIRST = 10100;

    private final Jdbi jdbi;
    private final Transactions transactions;
    private final Map<String, long[]> blocks = new HashMap<>();

    Ids(Jdbi jdbi, Transactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    synchronized long next(String table) {
        long[] block = blocks.computeIfAbsent(table, name -> new long[] {0, 0});
        if (block[0] == block[1]) {
            block[0] = reserve(table);
            block[1] = block[0] + BLOCK;
        }
        return block[0]++;
    }

    private long reserve(String table) {
        return transactions.inNewTransaction(() -> jdbi.withHandle(handle -> {
            int changed = handle.createUpdate("UPDATE jira_sequence SET next_id = next_id + :block WHERE name = :name")
                    .bind("block", BLOCK)
                    .bind("name", table)
                    .execute();
            if (changed == 0) {
                throw new IllegalStateException("No id sequence for " + table + "; add it to a migration");
            }
            return current(handle, table) - BLOCK;
        }));
    }

    private static long current(Handle handle, String table) {
        return handle.createQuery("SELECT next_id FROM jira_sequence WHERE name = :name")
                .bind("name", table)
                .mapTo(Long.class)
                .one();
    }

    static long first() {
        return FIRST;
    }
}
