package org.salescollab.bench.measure;

/** One way to do a piece of work; both sides of a contest get the same rounds, so they can do the same work. */
@FunctionalInterface
public interface Side<R> {

    R run(int round) throws Exception;
}
