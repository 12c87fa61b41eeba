package org.salescollab.salesproject;

import java.util.Optional;
import java.util.Set;

/** Which status of the platform stands for which stage; the set-up wizard keeps it by status id, never by name. */
public interface StageMap {

    /** The stage a status stands for; empty for a status that the wizard knows nothing of. */
    Optional<Stage> stageOf(String statusId);

    /** The ids of all statuses that stand for a stage, such as Won, Handover and Closed for S8. */
    Set<String> statusesOf(Stage stage);
}
