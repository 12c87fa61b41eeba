package org.salescollab.bench.measure;

/** Makes sure that both sides do the same before anybody compares how fast they do it. */
public final class Agreement {

    private static final int SHOWN = 150;

    private Agreement() {}

    /** Runs the first rounds on both sides; the first difference stops. */
    public static <R> void require(Contest<R> contest, int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            Object ours = effect(contest, contest.ours(), round);
            Object floor = effect(contest, contest.floor(), round);
            if (!ours.equals(floor)) {
                throw new IllegalStateException(
                        contest.name() + ", round " + round + ": " + difference(ours.toString(), floor.toString()));
            }
        }
    }

    /** Answers can be long, so only the surroundings of the first difference are shown. */
    private static String difference(String ours, String floor) {
        int same = 0;
        while (same < Math.min(ours.length(), floor.length()) && ours.charAt(same) == floor.charAt(same)) {
            same++;
        }
        return "the app says ..." + around(ours, same) + "\nand the statement by hand ..." + around(floor, same);
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - SHOWN), Math.min(text.length(), place + SHOWN));
    }

    private static <R> Object effect(Contest<R> contest, Side<R> side, int round) throws Exception {
        contest.around().prepare().run();
        R answer = side.run(round);
        Object effect = contest.effect().apply(answer);
        contest.around().undo().accept(answer);
        return effect;
    }
}
