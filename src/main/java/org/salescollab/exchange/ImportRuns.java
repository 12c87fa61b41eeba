package org.salescollab.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stored imports: the file itself in parts, how far each is, and what its lines did. Every node sees the same. */
public interface ImportRuns {

    /** Lines in one part of a file; also what is written in one transaction. */
    int PART = 500;

    void add(ImportRun run, List<List<SheetLine>> parts);

    Optional<ImportRun> byKey(String key);

    /** The latest imports of one person, newest first. */
    List<ImportRun> latest(String owner, int limit);

    /** Imports that a node works on, or did when it died. */
    List<ImportRun> working();

    /**
     * Takes an import from one of some states into another and takes back that it be cancelled.
     *
     * @return false if it wasn't in one of them, so that somebody else was faster
     */
    boolean move(String key, Set<ImportRun.State> from, ImportRun.State to);

    /** Stores what was chosen for an import. */
    void choose(String key, ImportRun.Choice choice);

    /** Stores how far an import is. */
    void count(String key, Counts counts);

    void askToCancel(String key);

    /** Imports on which nobody works and that have stood where they are since before then, but for expired ones. */
    List<ImportRun> resting(Instant before, int limit);

    /**
     * Deletes an import's file and what its lines did, unless it has moved meanwhile.
     *
     * @param remember whether its heads and what was chosen for it stay
     */
    void expire(ImportRun run, boolean remember);

    /** Deletes what was remembered of imports that expired before then. */
    void forgetExpired(Instant before);

    /** One part, counted from 0; empty behind the last. */
    List<SheetLine> part(String key, int number);

    void addLines(String key, List<ImportLine> lines);

    /** Remembered lines in the order in which they were stored. */
    List<ImportLine> lines(String key, long afterId, int limit);

    /** Lines that wrote nothing, or could not be taken back, in the order in which they were stored. */
    List<ImportLine> refused(String key, long afterId, int limit);

    void forgetLines(String key);

    /** Forgets at most 500 lines. */
    void forgetLines(Collection<Long> ids);
}
