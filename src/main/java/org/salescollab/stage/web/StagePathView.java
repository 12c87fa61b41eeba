package org.salescollab.stage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stage path as text, ready to be shown.
 *
 * @param here how long the project has been in its stage, beside what is usual
 * @param hereTitle how the usual time was found
 * @param pace usual, slow or stuck: a class, never the only sign
 * @param paceText the pace as a word; null when it is as usual
 * @param rotting the sentence about missing activity; null when there is enough
 * @param gate null when there is no stage to go to
 * @param gateFailed the sentence for a gate that could not be read; null when it could
 * @param left the sentence for a project that is lost or whose status no stage claims; null for others
 */
public record StagePathView(
        List<StepView> steps,
        String here,
        @Nullable String hereTitle,
        String pace,
        @Nullable String paceText,
        @Nullable String rotting,
        @Nullable String left,
        String guidance,
        @Nullable GateView gate,
        @Nullable String gateFailed,
        List<StayView> stays,
        String summary) {

    /**
     * One step of the path.
     *
     * @param place passed, here or ahead: a class
     * @param placeText the place as a word, for those who hear the page
     * @param days time spent in it; empty when it was none
     */
    public record StepView(int number, String name, String place, String placeText, String days) {}

    /**
     * One line of the history.
     *
     * @param left empty while the project is in this stage
     * @param backward the word for a move back; empty for a move onward
     * @param by display name of the one who moved it; empty for the beginning
     */
    public record StayView(
            String stage,
            String entered,
            String left,
            String days,
            String backward,
            String by,
            String amount,
            String probability) {}
}
