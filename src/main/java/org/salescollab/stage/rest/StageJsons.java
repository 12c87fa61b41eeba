package org.salescollab.stage.rest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.Money;
import org.salescollab.stage.StageBoard;
import org.salescollab.stage.StageStay;

/** Puts a sales project's way into JSON; moments are ISO 8601 in UTC, amounts in their currency's main unit. */
public final class StageJsons {

    /**
     * Where a sales project stands.
     *
     * @param stage code of the stage the issue is in, S0 for a status that no stage claims
     * @param medianDays how long won projects stayed in this stage; null when none has been there
     * @param sample of how many stays the median is
     * @param rotting whether more days passed since the last meaningful activity than the stage allows
     */
    public record PathJson(
            String stage,
            long daysHere,
            @Nullable Long medianDays,
            int sample,
            String pace,
            String lastActivity,
            boolean rotting,
            long backwardMoves,
            List<StayJson> stays) {}

    /**
     * One stay in a stage.
     *
     * @param left null while the project is in this stage
     * @param by user key; null for the beginning
     */
    public record StayJson(
            String stage,
            String entered,
            @Nullable String left,
            long days,
            boolean backward,
            @Nullable String by,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            BigDecimal probabilityPercent) {}

    public PathJson of(StageBoard board) {
        return new PathJson(
                board.stage().code(),
                board.daysHere(),
                board.usual().medianDays(),
                board.usual().sample(),
                board.pace().name(),
                board.lastActivity().toString(),
                board.rottingDays() != null,
                board.history().backwardMoves(),
                board.history().stays().stream().map(stay -> stay(board, stay)).toList());
    }

    private static StayJson stay(StageBoard board, StageStay stay) {
        Money amount = stay.amount();
        return new StayJson(
                stay.stage().code(),
                stay.entered().toString(),
                stay.left() == null ? null : stay.left().toString(),
                stay.days(board.now()),
                board.history().isBackward(stay),
                stay.byKey(),
                amount == null ? null : amount.amount(),
                amount == null ? null : amount.currency(),
                stay.probability().percent());
    }
}
